package health.soleus.persistence.clinical;

import org.jspecify.annotations.Nullable;

/**
 * A medicine that the patient is stated to take.
 *
 * @param name as typed where the form asks which one (a gliflozin, an insulin), else the generic
 *     name
 * @param doseAndTimes in the referrer's words; "not known" is an answer
 * @param timesADay for metformin and sulfonylureas, null when not known
 * @param insulinKind for insulin only
 */
public record Medicine(
    NamedMedicine medicine,
    String name,
    String doseAndTimes,
    @Nullable Integer timesADay,
    @Nullable InsulinKind insulinKind) {}
