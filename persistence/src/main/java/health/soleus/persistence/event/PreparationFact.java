package health.soleus.persistence.event;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of the plan as a fact for other systems: which rule, and when.
 *
 * @param day the calendar day in London, null when the step has none
 * @param at the instant for steps that have a time, else null
 */
public record PreparationFact(
    String rule, int version, @Nullable LocalDate day, @Nullable Instant at) {}
