package health.soleus.scheduling.booking;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An accepted patient for whom a slot is looked for.
 *
 * @param askAdult sedation is planned, and nobody knows about the adult for the night
 * @param booking the live visit, null without one
 * @param slot of the live visit, null without one
 * @param bookedWords who booked it and when, a sentence; empty without one
 */
public record PatientToBook(
    ReferralId referral,
    PatientBanner patient,
    boolean urgent,
    LocalDate breachDate,
    String sedationWords,
    String accessWords,
    String consultant,
    boolean askAdult,
    @Nullable BookingId booking,
    @Nullable SlotId slot,
    String bookedWords) {

  /**
   * Whether what a page wants is done already: a visit is there although a new one is wanted, or
   * the visit that should move is in that slot.
   */
  public boolean isBookedInstead(String moving, String wantedSlot) {
    if (booking == null || slot == null) {
      return false;
    }
    return moving.isEmpty() || slot.toString().equals(wantedSlot);
  }
}
