package health.soleus.referral.triage;

import health.soleus.persistence.type.Policy;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday; bank holidays are not known yet. */
@Policy
public final class WorkingDays {
  /** Within these a GP answers a question. */
  public static final int TO_ANSWER = 10;

  private WorkingDays() {}

  /** The working day that is this many working days after the day. */
  public static LocalDate after(LocalDate day, int workingDays) {
    LocalDate reached = day;
    for (int counted = 0; counted < workingDays; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        counted++;
      }
    }
    return reached;
  }

  static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
