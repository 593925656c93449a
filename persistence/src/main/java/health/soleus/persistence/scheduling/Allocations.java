package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.SlotId;
import java.time.Instant;
import java.util.List;

/**
 * What is held and what is booked. Whatever takes a resource is written at once, so that a
 * collision is a {@code SlotTaken} here and now; the transaction is lost then.
 */
public interface Allocations {
  /** The slot and what is in its way for this patient, or NotThere. */
  SlotStanding standing(SlotId slot, PatientId patient, Instant now);

  /** The same for every slot that starts in this time ({@code until} exclusive), earliest first. */
  List<SlotStanding> standing(PatientId patient, Instant from, Instant until, Instant now);

  /** Every slot that starts in this time with the use of its room and operator. */
  List<SlotStanding> standing(Instant from, Instant until, Instant now);

  /**
   * Holds the slot. The holder's own hold of it is prolonged; the holder's holds of other slots for
   * the same referral end; what the referral's own booking covers is not taken twice.
   */
  void hold(Taking taking, Instant until);

  /**
   * The slot is the booking's; the taker's hold of it is re-used and every other hold for the
   * referral ends.
   */
  void book(Taking taking, BookingId booking);

  /** The holder needs the slot no longer. */
  void letGo(SlotId slot, AccountId holder);

  /** The booking needs its resources no longer. */
  void release(BookingId booking);

  /** Every live hold of a room: one for each held slot. */
  List<LiveUse> holds(Instant now);

  /** Removes what has expired, except what another transaction works on; answers how many. */
  int sweep(Instant now);
}
