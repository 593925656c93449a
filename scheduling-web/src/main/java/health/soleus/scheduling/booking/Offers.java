package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.scheduling.preparation.PlanOccasion;
import health.soleus.scheduling.preparation.PlannedVisit;
import health.soleus.scheduling.preparation.VisitPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Slots as offers, judged by the same decision as the booking (D13). */
@ApplicationScoped
class Offers {
  private final Allocations allocations;
  private final SlotSituations situations;
  private final VisitPlanner planner;

  @Inject
  Offers(Allocations allocations, SlotSituations situations, VisitPlanner planner) {
    this.allocations = allocations;
    this.situations = situations;
    this.planner = planner;
  }

  /** Everything that starts in this time, earliest first. */
  List<SlotOffer> between(
      Caller caller, AcceptedReferral referral, Instant from, Instant until, Instant now) {
    List<SlotStanding> slots = allocations.standing(referral.patient(), from, until, now);
    LocalDate breach = referral.breachDate();
    return situations.of(caller, referral, slots, now).stream()
        .map(situation -> offer(breach, situation))
        .toList();
  }

  /** One slot with the whole plan of a visit in it, messages included. */
  LastLook lastLook(Caller caller, AcceptedReferral referral, SlotId slot, Instant now) {
    SlotStanding standing = allocations.standing(slot, referral.patient(), now);
    return new LastLook(
        offer(referral.breachDate(), situations.of(caller, referral, standing, now)),
        planner.preview(
            referral,
            situations.visit(standing),
            referral.isBooked() ? PlanOccasion.MOVED : PlanOccasion.BOOKED));
  }

  /** An offer and what taking it would mean. */
  record LastLook(SlotOffer offer, PlannedVisit planned) {}

  /** One slot. */
  SlotOffer one(Caller caller, AcceptedReferral referral, SlotId slot, Instant now) {
    return offer(
        referral.breachDate(),
        situations.of(caller, referral, allocations.standing(slot, referral.patient(), now), now));
  }

  private static SlotOffer offer(LocalDate breach, SlotSituation situation) {
    SlotStanding slot = situation.slot();
    return new SlotOffer(
        slot.slot(),
        slot.day(),
        slot.arrival(),
        slot.start(),
        slot.minutes(),
        slot.roomName(),
        slot.operatorName(),
        BookingPolicy.obstacles(situation),
        slot.day().isAfter(breach),
        ownHold(situation));
  }

  private static @Nullable Instant ownHold(SlotSituation situation) {
    return situation.slot().uses().stream()
        .filter(use -> use.slot().equals(situation.slot().slot()))
        .filter(use -> use.referral().equals(situation.referral()))
        .filter(use -> use.holder().equals(situation.caller()))
        .map(LiveUse::holdEnds)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
