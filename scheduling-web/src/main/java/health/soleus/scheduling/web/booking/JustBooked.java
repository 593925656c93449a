package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.booking.BookingView;
import java.time.LocalDate;

/**
 * What a clerk has just booked, above the waiting list to which they return. It is read from the
 * visit itself, so a page that is loaded again says what is so now.
 *
 * @param booking address id of the visit
 * @param what whom, for when
 * @param status "Confirmed.", or what a provisional visit waits for
 * @param messages when the first message leaves
 */
public record JustBooked(String booking, String what, String status, String messages) {
  static JustBooked of(BookingView visit, LocalDate today) {
    return new JustBooked(
        visit.booking().toString(),
        "Booked: "
            + visit.patient().name()
            + ", "
            + visit.dayWords()
            + ", arrive at "
            + visit.arrivalWords(),
        visit.statusSentence(),
        VisitFacts.firstMessage(visit.messages(), today));
  }
}
