package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.event.PreparationChanged;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.referral.worklist.AcceptedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Makes the plan of a booked visit anew once a gate or a fact changed, in that transaction. */
@ApplicationScoped
public class Replanning {
  private final Bookings bookings;
  private final VisitPlanner planner;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  Replanning(
      Bookings bookings, VisitPlanner planner, Outbox outbox, AuditTrail trail, Clock clock) {
    this.bookings = bookings;
    this.planner = planner;
    this.outbox = outbox;
    this.trail = trail;
    this.clock = clock;
  }

  /** The audit row always; a new plan, status and event when there is a visit to come. */
  public void changed(Caller caller, String act, AcceptedReferral referral) {
    trail.append(caller, act, referral.id().value());
    Optional<Booking> live = bookings.liveOf(referral.id());
    if (live.isEmpty()) {
      return;
    }
    Booking booking = bookings.requireLocked(live.get().id());
    if (!booking.status().isLive() || !booking.start().isAfter(clock.instant())) {
      return;
    }
    PreparationPlan plan =
        planner.keep(booking.id(), referral, visit(booking), PlanOccasion.CHANGED);
    booking.prepared(plan.content().isProvisional());
    outbox.append(event(booking, plan, clock.instant()));
  }

  static Visit visit(Booking booking) {
    return new Visit(booking.arrival(), booking.start(), booking.place());
  }

  private static PreparationChanged event(Booking booking, PreparationPlan plan, Instant now) {
    return new PreparationChanged(
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
