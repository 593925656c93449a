package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SessionListId;
import java.util.List;
import java.util.Optional;

/** Every visit that was ever booked. */
public interface Bookings {
  /**
   * Keeps the new booking at once; SlotTaken when the referral already has a live one, the
   * transaction is lost then.
   */
  void add(Booking booking);

  Optional<Booking> find(BookingId id);

  /** The booking, or {@link health.soleus.persistence.type.NotThere}. */
  Booking require(BookingId id);

  /** The booking as it is now, locked for the rest of the transaction, or NotThere. */
  Booking requireLocked(BookingId id);

  /** The one live booking of a referral. */
  Optional<Booking> liveOf(ReferralId referral);

  /** Everyone who is to come, earliest first. */
  List<Booking> live();

  /** Those of them for whom something must still happen. */
  List<Booking> provisional();

  /** The live bookings of one list, earliest first. */
  List<Booking> ofSession(SessionListId list);
}
