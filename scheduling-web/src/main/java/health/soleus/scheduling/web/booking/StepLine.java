package health.soleus.scheduling.web.booking;

import health.soleus.persistence.preparation.DoseDates;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.StaffWords;
import org.jspecify.annotations.Nullable;

/**
 * One step of the patient's plan as staff read it.
 *
 * @param doses last dose, first missed dose and number of missed days together, else empty
 * @param rule id and version, for example "FAST-1 v1"
 * @param bar class of the bar at its left: green for medicines, amber while it waits for a gate
 */
public record StepLine(String text, String doses, String rule, String why, String bar) {
  static StepLine of(PlanStep step, boolean waits) {
    String bar = step.kind() == StepKind.MEDICINE ? "sl-step--medicine" : "";
    return new StepLine(
        step.text(),
        doses(step.doses()),
        step.ruleId() + " v" + step.ruleVersion(),
        step.why(),
        waits ? "sl-step--open" : bar);
  }

  private static String doses(@Nullable DoseDates doses) {
    return doses == null
        ? ""
        : "Last dose "
            + StaffWords.shortDay(doses.lastTaken())
            + ", first missed "
            + StaffWords.shortDay(doses.firstMissed())
            + ", missed on "
            + PageWords.counted(doses.missedDays(), "day", "days");
  }
}
