package health.soleus.scheduling.booking;

import health.soleus.persistence.type.BookingId;

/**
 * The receipt of a booking or a move.
 *
 * @param already the same was asked before: nothing happened this time
 * @param provisional something must still happen before the visit
 * @param sentence for the clerk
 */
public record Booked(BookingId booking, boolean already, boolean provisional, String sentence) {}
