package health.soleus.scheduling.web.booking;

import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.scheduling.booking.Obstacle;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.booking.WaitingPerson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One person of the waiting list.
 *
 * @param breachKind shape and colour of the days to breach
 * @param open what stops any date, then what is open before a visit is confirmed
 * @param next the next action, or who holds a slot for them
 */
public record WaitingRow(
    String referral,
    PatientBanner patient,
    boolean urgent,
    boolean breached,
    LocalDate breachDate,
    String breachKind,
    String breachWords,
    long daysWaited,
    List<Mark> open,
    String next) {
  private static final int RED_DAYS = 7;
  private static final int AMBER_DAYS = 28;

  static WaitingRow of(WaitingPerson person) {
    return new WaitingRow(
        person.referral().toString(),
        person.patient(),
        person.urgent(),
        person.daysToBreach() < 0,
        person.breachDate(),
        breachKind(person.daysToBreach()),
        person.breachWords(),
        person.daysWaited(),
        open(person),
        next(person));
  }

  private static String breachKind(long days) {
    if (days <= RED_DAYS) {
      return "stop";
    }
    return days <= AMBER_DAYS ? "warn" : "none";
  }

  private static List<Mark> open(WaitingPerson person) {
    List<Mark> marks = new ArrayList<>();
    for (Obstacle stop : person.stops()) {
      boolean unasked = stop.kind() == Obstacle.Kind.ADULT_NOT_ASKED;
      marks.add(new Mark(unasked ? "ask" : "stop", stop.what()));
    }
    for (PlanGate gate : person.open()) {
      marks.add(new Mark(gate.kind() == GateKind.ANSWER ? "ask" : "warn", gate.sentence()));
    }
    if (marks.isEmpty()) {
      marks.add(new Mark("ok", "Nothing is open"));
    }
    return marks;
  }

  private static String next(WaitingPerson person) {
    if (!person.heldBy().isEmpty()) {
      return person.heldBy();
    }
    return person.stops().isEmpty() ? "Book a date" : person.stops().get(0).mend();
  }
}
