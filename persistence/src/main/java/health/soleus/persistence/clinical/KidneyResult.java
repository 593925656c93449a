package health.soleus.persistence.clinical;

import java.time.LocalDate;

/**
 * An eGFR and the day the blood was taken (REN-1).
 *
 * @param egfr in ml/min/1.73m², 1 to 150
 */
public record KidneyResult(int egfr, LocalDate takenOn) {
  private static final int LOWEST = 1;
  private static final int HIGHEST = 150;

  /** Whether a laboratory can have reported this number. */
  public static boolean isPossible(int egfr) {
    return egfr >= LOWEST && egfr <= HIGHEST;
  }
}
