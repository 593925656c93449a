package health.soleus.persistence.clinical;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The problem for which the patient is referred (F1 to F22).
 *
 * @param worseSide only for both legs, null for "the same"
 * @param onset month and year the pain started, null when not known
 * @param limits an answer for each activity
 * @param treatments what was tried; meaningless unless {@code treatmentsStated} is YES or NO
 * @param treatmentsStated YES when some were tried, NO for "none of these"
 * @param cause if known, may be empty
 */
public record AchillesProblem(
    Laterality side,
    @Nullable Laterality worseSide,
    @Nullable YearMonth onset,
    Diagnosis diagnosis,
    Set<Symptom> symptoms,
    Map<Activity, Stated> limits,
    List<Treatment> treatments,
    Stated treatmentsStated,
    String cause) {}
