package health.soleus.scheduling.booking;

import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.List;

/**
 * All that decides whether this caller may have this slot for this referral, at one instant: the
 * same for an offer and for the booking itself (D13).
 */
public record SlotSituation(
    Instant now,
    AccountId caller,
    ReferralId referral,
    SlotStanding slot,
    VisitNeeds needs,
    UnitDay unitDay) {

  /**
   * The uses that are in the way. The caller's own hold for this referral is not, and neither is
   * the booking that would move.
   */
  List<LiveUse> foreignUses() {
    return slot.uses().stream().filter(use -> !isOwn(use)).toList();
  }

  private boolean isOwn(LiveUse use) {
    return use.referral().equals(referral)
        && (use.booking() != null || use.holder().equals(caller));
  }
}
