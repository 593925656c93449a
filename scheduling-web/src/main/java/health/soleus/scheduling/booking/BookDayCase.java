package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.event.DayCaseBooked;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.type.Refused;
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
import java.util.Optional;
import java.util.UUID;

/**
 * An accepted referral gets a slot, a plan and its messages, in one transaction. The referral's row
 * is locked first, the list's second, so that two clerks stand in line.
 */
@UseCase
@ApplicationScoped
public class BookDayCase {
  private final AcceptedReferrals referrals;
  private final Bookings bookings;
  private final SlotClaims slots;
  private final VisitPlanner planner;
  private final Announcements announcements;
  private final Clock clock;

  @Inject
  public BookDayCase(
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

  /**
   * Books. SlotTaken when somebody was faster: {@link FreeSlots#afterLoss} then says who and what
   * is next best. Refused with every other reason. The same clerk asking the same again gets the
   * booking that is there.
   */
  @Transactional
  public Booked book(Caller caller, BookingWish wish) {
    caller.must(Role.BOOKING);
    Instant now = clock.instant();
    AcceptedReferral referral = referrals.claim(wish.referral());
    Optional<Booking> there = bookings.liveOf(referral.id());
    if (there.isPresent()) {
      return again(caller, wish, there.get());
    }
    mustBeAsShown(referral, wish.factsVersion());
    ClaimedSlot claimed = slots.claim(caller, referral, wish.slot(), now);
    Booking booking =
        Booking.of(
            claimed.taking(),
            referral.patient(),
            claimed.slot(),
            claimed.visit().place(),
            wish.agreed());
    bookings.add(booking);
    slots.book(claimed, booking.id());
    PreparationPlan plan =
        planner.keep(booking.id(), referral, claimed.visit(), PlanOccasion.BOOKED);
    booking.prepared(plan.content().isProvisional());
    referral.booked(booking.id(), booking.start());
    announcements.tell(caller, "BookDayCase", booking.id().value(), event(booking, plan, now));
    return Booked.of(booking, false, "Booked");
  }

  /** What was on the page is still what the referral says. */
  static void mustBeAsShown(AcceptedReferral referral, int factsVersion) {
    if (referral.factsVersion() != factsVersion) {
      throw new StaleRecord(
          "The referral changed while this page was open. Look at the plan again, then book.");
    }
  }

  private static Booked again(Caller caller, BookingWish wish, Booking there) {
    boolean same = there.slot().equals(wish.slot()) && there.bookedBy().equals(caller.id());
    if (!same) {
      throw new Refused(
          "%s booked this patient at %s, for %s. To change the date, move that visit."
              .formatted(
                  there.bookedByName(),
                  StaffWords.timeAndDay(there.bookedAt()),
                  StaffWords.timeAndDay(there.start())));
    }
    return Booked.of(
        there, true, "Already booked at " + StaffWords.time(there.bookedAt()) + " by you");
  }

  private static DayCaseBooked event(Booking booking, PreparationPlan plan, Instant now) {
    return new DayCaseBooked(
        UUID.randomUUID(),
        now,
        booking.referral(),
        booking.patient(),
        booking.id(),
        plan.id(),
        plan.planVersion(),
        booking.arrival(),
        booking.start(),
        booking.place(),
        VisitPlanner.facts(plan.content()));
  }
}
