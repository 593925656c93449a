package health.soleus.persistence.clinical;

import java.time.LocalDate;

/**
 * An eGFR and the day the blood was taken (REN-1).
 *
 * @param egfr in ml/min/1.73m², 1 to 150
 */
public record KidneyResult(int egfr, LocalDate takenOn) {}
