package health.soleus.persistence.notification;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What asked for a message or a call, and whose it is.
 *
 * @param event the event that asked for it
 * @param booking null before a visit is booked
 * @param plan the plan whose words these are: superseded with it. Null for words that rest on none
 * @param planVersion 0 without a plan
 */
public record MessageSource(
    UUID event,
    ReferralId referral,
    PatientId patient,
    @Nullable BookingId booking,
    @Nullable PlanId plan,
    int planVersion) {}
