package health.soleus.referral.intake;

import health.soleus.persistence.type.Policy;
import health.soleus.referral.triage.WorkingDays;
import java.time.LocalDate;

/** By when the service says it will have decided, and by when a GP is expected to answer. */
@Policy
public final class DecisionDate {
  /** The service's own promise; bank holidays count as working days until they are known. */
  public static final int DECISION_WORKING_DAYS = 10;

  private DecisionDate() {}

  /** Never later than the day by which the patient must have heard. */
  public static LocalDate by(LocalDate received, LocalDate contactBy) {
    LocalDate promised = WorkingDays.after(received, DECISION_WORKING_DAYS);
    return promised.isAfter(contactBy) ? contactBy : promised;
  }

  public static LocalDate answerBy(LocalDate asked) {
    return WorkingDays.after(asked, WorkingDays.TO_ANSWER);
  }

  /** How many working days the day lies behind; 0 when it is not past. */
  public static int workingDaysLate(LocalDate due, LocalDate today) {
    int late = 0;
    while (WorkingDays.after(due, late + 1).isBefore(today.plusDays(1))) {
      late++;
    }
    return late;
  }
}
