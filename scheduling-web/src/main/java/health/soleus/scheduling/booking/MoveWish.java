package health.soleus.scheduling.booking;

import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.SlotId;

/**
 * To which slot a clerk asks a visit to be moved.
 *
 * @param agreed how the patient agreed to the new date
 * @param factsVersion of the referral as it was shown, from {@link BookingCheck}
 */
public record MoveWish(BookingId booking, SlotId slot, PatientAgreement agreed, int factsVersion) {}
