package health.soleus.persistence.preparation;

import health.soleus.persistence.access.Role;
import java.time.LocalDate;

/**
 * Something that must happen before the booking is confirmed.
 *
 * @param subject what exactly, for example "apixaban" or "KIDNEY_RESULT"; with the rule it names
 *     the gate
 * @param sentence what is open and who must act, for staff
 * @param owner whose worklist it is on
 * @param due the last day on which it can be done in time
 */
public record PlanGate(
    GateKind kind, String ruleId, String subject, String sentence, Role owner, LocalDate due) {}
