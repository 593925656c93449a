package health.soleus.scheduling.booking;

import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaffWords;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One open gate of a provisional visit.
 *
 * @param gate what is open, who must act, and by when
 * @param overdue its day has passed
 */
public record GateToClose(
    BookingId booking,
    ReferralId referral,
    PatientBanner patient,
    LocalDate day,
    Instant arrival,
    PlanGate gate,
    String owner,
    boolean overdue) {

  public String dayWords() {
    return StaffWords.shortDay(day);
  }

  public String dueWords() {
    return StaffWords.shortDay(gate.due());
  }
}
