package health.soleus.persistence.clinical;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Blood results as stated; every value may be missing, and missing is never normal.
 *
 * @param kidney null when there is no result or it is not known
 * @param platelets in 10^9 per litre
 * @param creatinine in micromol per litre, for the creatinine clearance only
 * @param weightKg in kilograms
 * @param sex for the creatinine clearance only
 */
public record BloodResults(
    @Nullable KidneyResult kidney,
    @Nullable Integer platelets,
    @Nullable Integer creatinine,
    @Nullable BigDecimal weightKg,
    @Nullable BigDecimal lastInr,
    @Nullable LocalDate inrTakenOn,
    @Nullable BigDecimal targetInr,
    @Nullable Sex sex) {

  /** Without the sex, which only the creatinine clearance needs. */
  public BloodResults(
      @Nullable KidneyResult kidney,
      @Nullable Integer platelets,
      @Nullable Integer creatinine,
      @Nullable BigDecimal weightKg,
      @Nullable BigDecimal lastInr,
      @Nullable LocalDate inrTakenOn,
      @Nullable BigDecimal targetInr) {
    this(kidney, platelets, creatinine, weightKg, lastInr, inrTakenOn, targetInr, null);
  }

  /** Nothing known. */
  public static BloodResults none() {
    return new BloodResults(null, null, null, null, null, null, null);
  }

  /** The same with a newer kidney result. */
  public BloodResults with(KidneyResult newer) {
    return new BloodResults(
        newer, platelets, creatinine, weightKg, lastInr, inrTakenOn, targetInr, sex);
  }
}
