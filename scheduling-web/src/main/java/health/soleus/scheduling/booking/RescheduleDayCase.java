package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.event.DayCaseRescheduled;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import health.soleus.scheduling.booking.SlotClaims.ClaimedSlot;
import health.soleus.scheduling.preparation.PlanOccasion;
import health.soleus.scheduling.preparation.VisitPlanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/**
 * A visit moves to another slot and keeps its id (D12). The plan before is superseded in the same
 * transaction, so that no text of the old date can leave after it (H3).
 */
@UseCase
@ApplicationScoped
public class RescheduleDayCase {
  private final AcceptedReferrals referrals;
  private final Bookings bookings;
  private final SlotClaims slots;
  private final VisitPlanner planner;
  private final Announcements announcements;
  private final Clock clock;

  @Inject
  public RescheduleDayCase(
      AcceptedReferrals referrals,
      Bookings bookings,
      SlotClaims slots,
      VisitPlanner planner,
      Announcements announcements,
      Clock clock) {
    this.referrals = referrals;
    this.bookings = bookings;
    this.slots = slots;
    this.planner = planner;
    this.announcements = announcements;
    this.clock = clock;
  }

  /** Moves; refuses as {@link BookDayCase#book} does. The same again changes nothing. */
  @Transactional
  public Booked move(Caller caller, MoveWish wish) {
    caller.must(Role.BOOKING);
    Instant now = clock.instant();
    AcceptedReferral referral = referrals.claim(bookings.require(wish.booking()).referral());
    Booking booking = bookings.requireLocked(wish.booking());
    mustBeLive(booking);
    if (booking.slot().equals(wish.slot())) {
      return Booked.of(booking, true, "Already booked at " + StaffWords.time(booking.bookedAt()));
    }
    BookDayCase.mustBeAsShown(referral, wish.factsVersion());
    ClaimedSlot claimed = slots.claim(caller, referral, wish.slot(), now);
    Instant previousArrival = booking.arrival();
    booking.move(claimed.slot(), wish.agreed(), caller, now);
    slots.book(claimed, booking.id());
    PreparationPlan plan =
        planner.keep(booking.id(), referral, claimed.visit(), PlanOccasion.MOVED);
    booking.prepared(plan.content().isProvisional());
    referral.booked(booking.id(), booking.start());
    announcements.tell(
        caller,
        "RescheduleDayCase",
        booking.id().value(),
        event(booking, plan, previousArrival, now));
    return Booked.of(booking, false, "Moved");
  }

  private static void mustBeLive(Booking booking) {
    if (!booking.status().isLive()) {
      throw new StaleRecord(booking.cancelledByName() + " cancelled this visit.");
    }
  }

  private static DayCaseRescheduled event(
      Booking booking, PreparationPlan plan, Instant previousArrival, Instant now) {
    return new DayCaseRescheduled(
        UUID.randomUUID(),
        now,
        booking.referral(),
        booking.patient(),
        booking.id(),
        plan.id(),
        plan.planVersion(),
        previousArrival,
        booking.arrival(),
        booking.start(),
        booking.place(),
        VisitPlanner.facts(plan.content()));
  }
}
