package health.soleus.persistence.clinical;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A treatment that was tried.
 *
 * @param name only for {@link TreatmentKind#OTHER}
 * @param when month and year, null when not given
 */
public record Treatment(
    TreatmentKind kind, String name, TreatmentResult result, @Nullable YearMonth when) {}
