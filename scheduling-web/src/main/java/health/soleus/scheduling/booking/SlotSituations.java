package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.setting.Unit;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.scheduling.preparation.PlanOccasion;
import health.soleus.scheduling.preparation.PlannedVisit;
import health.soleus.scheduling.preparation.VisitPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;

/** Brings together what decides about a slot: called inside a use case's transaction. */
@ApplicationScoped
class SlotSituations {
  /** The rules whose clearance by a named clinician ends the hold of ER-X5. */
  private static final Set<String> PREGNANCY_RULES = Set.of("PREG-1", "ER-X5");

  private final VisitPlanner planner;
  private final GateClearances clearances;
  private final Unit unit;

  @Inject
  SlotSituations(VisitPlanner planner, GateClearances clearances, Unit unit) {
    this.planner = planner;
    this.clearances = clearances;
    this.unit = unit;
  }

  /** The situation of this slot for this referral, and what the visit would mean. */
  SlotView view(Caller caller, AcceptedReferral referral, SlotStanding slot, Instant now) {
    PlannedVisit planned = planned(referral, visit(slot));
    SlotSituation situation =
        new SlotSituation(
            now, caller.id(), referral.id(), slot, needs(referral, planned), UnitDay.standard());
    return new SlotView(situation, planned);
  }

  /** A situation with the plan that was previewed for it. */
  record SlotView(SlotSituation situation, PlannedVisit planned) {}

  /** When and where the patient would come. */
  Visit visit(SlotStanding slot) {
    return new Visit(slot.arrival(), slot.start(), unit.name());
  }

  PlannedVisit planned(AcceptedReferral referral, Visit visit) {
    return planner.preview(
        referral, visit, referral.isBooked() ? PlanOccasion.MOVED : PlanOccasion.BOOKED);
  }

  /** What the referral asks of a slot, as far as this plan knows. */
  VisitNeeds needs(AcceptedReferral referral, PlannedVisit planned) {
    return new VisitNeeds(
        referral.problem().side(),
        referral.sedation(),
        referral.facts().goingHome().adultOvernight(),
        isPregnancyCleared(referral, planned) ? Pregnancy.NO : referral.facts().pregnancy(),
        referral.consultantName(),
        planned.tooSoon());
  }

  /** Cleared by name, and no newer answer has opened the gate again. */
  private boolean isPregnancyCleared(AcceptedReferral referral, PlannedVisit planned) {
    boolean open =
        planned.content().gates().stream().anyMatch(g -> PREGNANCY_RULES.contains(g.ruleId()));
    return !open
        && clearances.of(referral.id()).stream()
            .anyMatch(cleared -> PREGNANCY_RULES.contains(cleared.ruleId()));
  }
}
