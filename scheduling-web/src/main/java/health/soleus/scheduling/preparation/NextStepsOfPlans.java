package health.soleus.scheduling.preparation;

import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStatus;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.type.BookingId;
import health.soleus.referral.worklist.NextStep;
import health.soleus.referral.worklist.NextSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The next step of a provisional visit: the gate of its plan that is due first. */
@ApplicationScoped
public class NextStepsOfPlans implements NextSteps {
  private final PreparationPlans plans;

  @Inject
  public NextStepsOfPlans(PreparationPlans plans) {
    this.plans = plans;
  }

  @Override
  public Map<BookingId, NextStep> of(Collection<BookingId> visits) {
    return plans.liveOf(visits).stream()
        .filter(plan -> plan.status() == PlanStatus.PROVISIONAL)
        .collect(Collectors.toMap(PreparationPlan::booking, plan -> next(plan.content().gates())));
  }

  private static NextStep next(List<PlanGate> gates) {
    PlanGate first =
        gates.stream()
            .min(Comparator.comparing(PlanGate::due))
            .orElseThrow(); // PROVISIONAL has one
    int different = (int) gates.stream().map(NextStepsOfPlans::words).distinct().count();
    return new NextStep(first.owner(), words(first), first.due(), different - 1);
  }

  private static String words(PlanGate gate) {
    return switch (gate.kind()) {
      case SIGNATURE -> "Signs the blood thinner plan";
      case NAMED_REVIEW -> "Reviews: " + gate.subject();
      case RESULT -> "Checks the blood result";
      case ANSWER -> "Needs an answer: " + gate.subject();
    };
  }
}
