package health.soleus.scheduling.web.booking;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.BookingCheck;
import health.soleus.scheduling.booking.BookingView;
import health.soleus.scheduling.booking.SlotOffer;
import health.soleus.scheduling.booking.VisitWords;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** A visit as names and values, beside its plan. */
final class VisitFacts {
  private static final int DAYS_TO_BREACH = 126;

  private VisitFacts() {}

  static List<Fact> of(BookingCheck check) {
    SlotOffer offer = check.offer();
    return List.of(
        new Fact("Day", offer.dayWords()),
        new Fact("Arrive", offer.arrivalWords()),
        new Fact("Room", offer.room() + "\n" + hours(offer.startWords(), offer.minutes())),
        new Fact("Operator", offer.operator()),
        new Fact("Sedation", VisitWords.of(check.sedation())),
        new Fact("Access", check.accessSite().words()),
        new Fact("18-week clock", clock(offer.day(), check.breachDate())));
  }

  static List<Fact> of(BookingView visit) {
    return List.of(
        new Fact("Day", visit.dayWords()),
        new Fact("Arrive", visit.arrivalWords()),
        new Fact("Room", visit.room() + "\nfrom " + visit.startWords()),
        new Fact("Operator", visit.operator()),
        new Fact("Sedation", VisitWords.of(visit.sedation())),
        new Fact("Access", visit.accessSite().words()),
        new Fact("18-week clock", clock(visit.day(), visit.breachDate())),
        new Fact("Plan", visit.planVersion() == 0 ? "Ended" : "Version " + visit.planVersion()));
  }

  private static String hours(String start, int minutes) {
    return "from " + start + ", " + StaffWords.minutes(minutes);
  }

  /** "Day 112 of 126: no breach". */
  static String clock(LocalDate day, LocalDate breach) {
    long left = ChronoUnit.DAYS.between(day, breach);
    return "Day "
        + (DAYS_TO_BREACH - left)
        + " of "
        + DAYS_TO_BREACH
        + (left < 0 ? ": breach" : ": no breach");
  }

  /** When the first message of a plan leaves. */
  static String firstMessage(List<PlannedMessage> messages, LocalDate today) {
    return messages.stream()
        .map(PlannedMessage::dueAt)
        .min(Comparator.naturalOrder())
        .map(
            due ->
                London.dateOf(due).equals(today)
                    ? StaffWords.time(due)
                    : StaffWords.timeAndDay(due))
        .map(due -> "First messages leave at " + due + ".")
        .orElse("No message is sent.");
  }
}
