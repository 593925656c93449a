package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.preparation.GateClearance;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.setting.Unit;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.scheduling.preparation.PreparationProtocol;
import health.soleus.scheduling.preparation.VisitPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Brings together what decides about slots: called inside a use case's transaction. */
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

  /** The situation of one slot for this referral. */
  SlotSituation of(Caller caller, AcceptedReferral referral, SlotStanding slot, Instant now) {
    return of(caller, referral, List.of(slot), now).get(0);
  }

  /** The situation of each of these slots for this referral, in their order. */
  List<SlotSituation> of(
      Caller caller, AcceptedReferral referral, List<SlotStanding> slots, Instant now) {
    List<VisitNeeds> needs = needs(referral, slots.stream().map(this::visit).toList(), now);
    List<SlotSituation> situations = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      situations.add(
          new SlotSituation(
              now, caller.id(), referral.id(), slots.get(i), needs.get(i), UnitDay.standard()));
    }
    return situations;
  }

  /** When and where the patient would come. */
  Visit visit(SlotStanding slot) {
    return new Visit(slot.arrival(), slot.start(), unit.name());
  }

  private List<VisitNeeds> needs(AcceptedReferral referral, List<Visit> visits, Instant now) {
    List<PlanContent> outlines = planner.outlines(referral, visits);
    if (outlines.isEmpty()) {
      return List.of();
    }
    VisitNeeds first = needs(referral, outlines.get(0), () -> clearances.of(referral.id()), now);
    return outlines.stream()
        .map(outline -> first.with(PreparationProtocol.tooSoon(outline, now)))
        .toList();
  }

  /**
   * What the referral asks of a slot for which the plan would be this.
   *
   * @param cleared what was cleared for it; asked for only where it counts
   */
  static VisitNeeds needs(
      AcceptedReferral referral,
      PlanContent outline,
      Supplier<List<GateClearance>> cleared,
      Instant now) {
    return new VisitNeeds(
        referral.problem().side(),
        referral.sedation(),
        referral.facts().goingHome().adultOvernight(),
        pregnancy(referral, outline, cleared),
        referral.consultantName(),
        PreparationProtocol.tooSoon(outline, now));
  }

  /** As stated, unless it was cleared by name and no newer answer has opened the gate again. */
  private static Pregnancy pregnancy(
      AcceptedReferral referral, PlanContent outline, Supplier<List<GateClearance>> clearances) {
    Pregnancy stated = referral.facts().pregnancy();
    if (stated != Pregnancy.YES && stated != Pregnancy.POSSIBLY) {
      return stated;
    }
    boolean open = outline.gates().stream().anyMatch(g -> PREGNANCY_RULES.contains(g.ruleId()));
    boolean cleared =
        clearances.get().stream()
            .anyMatch(clearance -> PREGNANCY_RULES.contains(clearance.ruleId()));
    return cleared && !open ? Pregnancy.NO : stated;
  }
}
