package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import health.soleus.scheduling.preparation.Replanning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The consultant changes the sedation plan after accepting; fasting follows it (H26). */
@UseCase
@ApplicationScoped
public class ChangeSedation {
  private final AcceptedReferrals referrals;
  private final Bookings bookings;
  private final Allocations allocations;
  private final Replanning replanning;
  private final Clock clock;

  @Inject
  public ChangeSedation(
      AcceptedReferrals referrals,
      Bookings bookings,
      Allocations allocations,
      Replanning replanning,
      Clock clock) {
    this.referrals = referrals;
    this.bookings = bookings;
    this.allocations = allocations;
    this.replanning = replanning;
    this.clock = clock;
  }

  /**
   * The same plan again changes nothing. Sedation for a visit that begins too late for it is
   * refused: the visit is moved first (evidence.md 3.9).
   */
  @Transactional
  public void change(Caller caller, ReferralId id, SedationPlan sedation) {
    caller.must(Role.CONSULTANT);
    AcceptedReferral referral = referrals.claim(id);
    if (referral.sedation() == sedation) {
      return;
    }
    Instant now = clock.instant();
    if (sedation != SedationPlan.NONE) {
      bookings.liveOf(id).ifPresent(visit -> mustBeginInTime(visit, now));
    }
    referral.changeSedation(sedation, caller, now);
    replanning.changed(caller, "ChangeSedation", referral);
  }

  private void mustBeginInTime(Booking visit, Instant now) {
    SlotStanding slot = allocations.standing(visit.slot(), visit.patient(), now);
    BookingPolicy.tooLateForSedation(slot, UnitDay.standard())
        .ifPresent(
            late -> {
              throw new Refused(late.what() + " Ask the booking team to move the visit first.");
            });
  }
}
