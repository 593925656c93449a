package health.soleus.scheduling.booking;

import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;

/**
 * What a clerk asks to be booked.
 *
 * @param agreed how the patient agreed to this date
 * @param factsVersion of the referral as it was shown, from {@link BookingCheck}
 */
public record BookingWish(
    ReferralId referral, SlotId slot, PatientAgreement agreed, int factsVersion) {}
