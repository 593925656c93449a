package health.soleus.scheduling.web.booking;

import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.PatientBanner;
import health.soleus.scheduling.calls.CallToMake;
import java.time.Instant;

/**
 * One call to make.
 *
 * @param tried how often nobody was told, when last and by whom; empty before the first
 * @param booking address id of the visit it is about, else empty
 */
public record CallRow(
    String call,
    PatientBanner patient,
    String phone,
    Instant due,
    boolean dueNow,
    boolean late,
    String tried,
    String why,
    String words,
    String booking) {

  static CallRow of(CallToMake call) {
    return new CallRow(
        call.call().toString(),
        call.patient(),
        call.phone().isBlank() ? "No phone number recorded" : call.phone(),
        call.due(),
        call.dueNow(),
        call.late(),
        tried(call),
        call.why(),
        call.words(),
        call.booking() == null ? "" : call.booking().toString());
  }

  private static String tried(CallToMake call) {
    CallToMake.Try last = call.lastTry();
    if (last == null) {
      return "";
    }
    return (call.tries() == 1 ? "Tried once" : "Tried " + call.tries() + " times")
        + ", last at "
        + StaffWords.timeAndDay(last.at())
        + " by "
        + last.by();
  }

  /** "Overdue", "Due now" or "Due". */
  public String dueWords() {
    if (late) {
      return "Overdue";
    }
    return dueNow ? "Due now" : "Due";
  }

  /** Shape and colour of the due time. */
  public String dueKind() {
    if (late) {
      return "stop";
    }
    return dueNow ? "warn" : "info";
  }

  String searchable() {
    return patient.name() + ' ' + patient.addressee().full() + ' ' + patient.nhsNumber();
  }
}
