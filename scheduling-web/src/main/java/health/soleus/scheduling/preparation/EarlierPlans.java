package health.soleus.scheduling.preparation;

import health.soleus.persistence.message.Telling;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the earlier versions of a visit's plan have let the patient know. */
final class EarlierPlans {
  /**
   * A blood test that is done changes nothing else for the patient. One that is needed only now
   * stands in no letter yet.
   */
  private static final Set<String> ENDS_BY_ITSELF = Set.of("REN-1", "BLD-1");

  private final List<PreparationPlan> versions;

  EarlierPlans(List<PreparationPlan> versions) {
    this.versions = versions;
  }

  /** Whether some version spoke of dates to the patient. */
  boolean haveTold() {
    return versions.stream().anyMatch(plan -> !plan.content().holdsTexts());
  }

  /** Whether a first missed dose that the patient was told of is reached on this day (H24). */
  boolean hasStarted(LocalDate today) {
    return versions.stream()
        .filter(plan -> !plan.content().holdsTexts())
        .flatMap(plan -> plan.content().steps().stream())
        .anyMatch(step -> step.doses() != null && !today.isBefore(step.doses().firstMissed()));
  }

  /** What the patient hears first of a version with this content. */
  Telling telling(PlanOccasion occasion, PlanContent content) {
    if (occasion == PlanOccasion.MOVED) {
      return Telling.MOVED;
    }
    if (occasion == PlanOccasion.BOOKED || !haveTold()) {
      return Telling.FIRST;
    }
    PlanContent last = versions.get(versions.size() - 1).content();
    boolean holds =
        !last.holdsTexts()
            && said(last, every()).containsAll(said(content, every()))
            && said(content, every()).containsAll(said(last, holdsOn()));
    return holds ? Telling.UNCHANGED : Telling.CHANGED;
  }

  private static Predicate<PlanStep> every() {
    return step -> true;
  }

  private static Predicate<PlanStep> holdsOn() {
    return step -> !ENDS_BY_ITSELF.contains(step.ruleId());
  }

  private static List<String> said(PlanContent content, Predicate<PlanStep> which) {
    return content.steps().stream()
        .filter(which)
        .map(step -> step.day() + " " + step.text())
        .toList();
  }

  /** The messages of the version that is replaced. */
  List<PlannedMessage> messages() {
    return versions.isEmpty() ? List.of() : versions.get(versions.size() - 1).messages();
  }
}
