package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.scheduling.booking.SlotSituations.SlotView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Slots as offers, judged by the same decision as the booking (D13). */
@ApplicationScoped
class Offers {
  private final Allocations allocations;
  private final SlotSituations situations;

  @Inject
  Offers(Allocations allocations, SlotSituations situations) {
    this.allocations = allocations;
    this.situations = situations;
  }

  /** Everything that starts in this time, earliest first. */
  List<SlotOffer> between(
      Caller caller, AcceptedReferral referral, Instant from, Instant until, Instant now) {
    return allocations.standing(referral.patient(), from, until, now).stream()
        .map(slot -> offer(referral, situations.view(caller, referral, slot, now).situation()))
        .toList();
  }

  /** One slot with the plan that a visit in it would have. */
  Judged one(Caller caller, AcceptedReferral referral, SlotId slot, Instant now) {
    SlotView view =
        situations.view(caller, referral, allocations.standing(slot, referral.patient(), now), now);
    return new Judged(offer(referral, view.situation()), view);
  }

  /** An offer and what it was made from. */
  record Judged(SlotOffer offer, SlotView view) {}

  private static SlotOffer offer(AcceptedReferral referral, SlotSituation situation) {
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
        slot.day().isAfter(referral.breachDate()),
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
