package health.soleus.scheduling.calls;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.scheduling.booking.PatientBanner;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call, with all that the clerk needs to make it.
 *
 * @param phone numbers to dial, one a line; may be empty
 * @param due by when to call
 * @param dueNow the time to call has come
 * @param late nobody has called although there was time for it
 * @param tries how often nobody was told so far
 * @param lastTry when that was last, and by whom; null before the first
 * @param why why a person must call, a sentence
 * @param words what to say, the name filled in
 * @param booking the visit it is about; null before one is booked
 */
public record CallToMake(
    UUID call,
    PatientBanner patient,
    String phone,
    Instant due,
    boolean dueNow,
    boolean late,
    int tries,
    @Nullable Try lastTry,
    String why,
    String words,
    ReferralId referral,
    @Nullable BookingId booking) {

  /** A call that nobody answered. */
  public record Try(Instant at, String by) {}
}
