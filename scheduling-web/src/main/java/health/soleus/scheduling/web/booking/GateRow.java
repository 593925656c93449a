package health.soleus.scheduling.web.booking;

import health.soleus.persistence.preparation.GateKind;
import health.soleus.scheduling.booking.GateToClose;
import health.soleus.scheduling.booking.PatientBanner;
import java.time.Instant;
import java.time.LocalDate;

/** One open gate of a provisional visit. */
public record GateRow(
    String booking,
    PatientBanner patient,
    Instant arrival,
    LocalDate due,
    boolean late,
    String kind,
    String sentence,
    String owner) {

  static GateRow of(GateToClose open) {
    return new GateRow(
        open.booking().toString(),
        open.patient(),
        open.arrival(),
        open.gate().due(),
        open.overdue(),
        open.gate().kind() == GateKind.ANSWER ? "ask" : "warn",
        open.gate().sentence(),
        open.owner());
  }

  /** "Overdue" or "Due". */
  public String dueWords() {
    return late ? "Overdue" : "Due";
  }

  /** Shape and colour of the due date. */
  public String dueKind() {
    return late ? "stop" : "warn";
  }

  String searchable() {
    return patient.name() + ' ' + patient.nhsNumber() + ' ' + owner;
  }
}
