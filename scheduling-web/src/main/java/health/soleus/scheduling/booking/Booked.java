package health.soleus.scheduling.booking;

import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.BookingStatus;
import health.soleus.persistence.type.BookingId;

/**
 * The receipt of a booking or a move.
 *
 * @param already the same was asked before: nothing happened this time
 * @param provisional something must still happen before the visit
 * @param sentence for the clerk
 */
public record Booked(BookingId booking, boolean already, boolean provisional, String sentence) {

  /** What the booking is now, after what was said to have happened. */
  static Booked of(Booking booking, boolean already, String said) {
    boolean provisional = booking.status() == BookingStatus.PROVISIONAL;
    String ending = provisional ? ", provisional until everything before the visit is done." : ".";
    return new Booked(booking.id(), already, provisional, said + ending);
  }
}
