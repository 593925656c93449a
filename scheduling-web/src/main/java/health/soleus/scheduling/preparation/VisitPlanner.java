package health.soleus.scheduling.preparation;

import health.soleus.persistence.event.PreparationFact;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.preparation.InstructionRules;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.BookingId;
import health.soleus.referral.worklist.AcceptedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Makes, replaces and ends the plan of a visit, inside the transaction of a use case. */
@ApplicationScoped
public class VisitPlanner {
  private final InstructionRules rules;
  private final PreparationPlans plans;
  private final GateClearances clearances;
  private final Patients patients;
  private final Unit unit;
  private final Clock clock;

  @Inject
  public VisitPlanner(
      InstructionRules rules,
      PreparationPlans plans,
      GateClearances clearances,
      Patients patients,
      Unit unit,
      Clock clock) {
    this.rules = rules;
    this.plans = plans;
    this.clearances = clearances;
    this.patients = patients;
    this.unit = unit;
    this.clock = clock;
  }

  /** What booking this visit would mean; nothing is stored. */
  public PlannedVisit preview(AcceptedReferral referral, Visit visit, PlanOccasion occasion) {
    throw new UnsupportedOperationException("" + rules + clearances + patients + unit + clock);
  }

  /** Stores the next version of the booking's plan and supersedes the one before. */
  public PreparationPlan keep(
      BookingId booking, AcceptedReferral referral, Visit visit, PlanOccasion occasion) {
    throw new UnsupportedOperationException("" + plans);
  }

  /** The visit will not happen: no message of any version may leave. */
  public PlanEnd end(BookingId booking) {
    throw new UnsupportedOperationException("" + plans);
  }

  /** The steps as facts for the event. */
  public static List<PreparationFact> facts(PlanContent content) {
    return content.steps().stream()
        .map(step -> new PreparationFact(step.ruleId(), step.ruleVersion(), step.day(), step.at()))
        .toList();
  }
}
