package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Nobody else can take the slot while the caller decides (D11). */
@UseCase
@ApplicationScoped
public class HoldSlot {
  private final AcceptedReferrals referrals;
  private final SlotClaims slots;
  private final Allocations allocations;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public HoldSlot(
      AcceptedReferrals referrals,
      SlotClaims slots,
      Allocations allocations,
      AuditTrail trail,
      Clock clock) {
    this.referrals = referrals;
    this.slots = slots;
    this.allocations = allocations;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Holds the slot for ten minutes, or ten more; the caller's hold of another slot for the same
   * referral ends. SlotTaken and Refused as in {@link BookDayCase#book}.
   *
   * @return when the hold ends by itself
   */
  @Transactional
  public Instant hold(Caller caller, ReferralId referral, SlotId slot) {
    caller.must(Role.BOOKING);
    Instant until =
        slots.hold(slots.claim(caller, referrals.claim(referral), slot, clock.instant()));
    trail.append(caller, "HoldSlot", referral.value());
    return until;
  }

  /** The caller no longer needs the slot; without a hold nothing happens. */
  @Transactional
  public void letGo(Caller caller, SlotId slot) {
    caller.must(Role.BOOKING);
    allocations.letGo(slot, caller.id());
    trail.append(caller, "LetSlotGo", slot.value());
  }
}
