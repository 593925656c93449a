package health.soleus.scheduling.web.booking;

import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.StepKind;

/**
 * One step of the patient's plan as staff read it.
 *
 * @param rule id and version, for example "FAST-1 v1"
 * @param bar class of the bar at its left: green for medicines, amber while it waits for a gate
 */
public record StepLine(String text, String rule, String why, String bar) {
  static StepLine of(PlanStep step, boolean waits) {
    String bar = step.kind() == StepKind.MEDICINE ? "sl-step--medicine" : "";
    return new StepLine(
        step.text(),
        step.ruleId() + " v" + step.ruleVersion(),
        step.why(),
        waits ? "sl-step--open" : bar);
  }
}
