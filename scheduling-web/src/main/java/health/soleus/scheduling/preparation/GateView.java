package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.preparation.GateClearance;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.London;
import health.soleus.referral.worklist.AcceptedReferral;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The gates of an accepted referral: for its visit, or for a supposed one before there is any. */
@ApplicationScoped
class GateView {
  /** Far enough for every step to be in time, near enough for results to be valid. */
  private static final int SUPPOSED_DAYS_AHEAD = 14;

  private static final LocalTime SUPPOSED_START = LocalTime.of(9, 0);
  private static final Duration BEFORE_START = Duration.ofHours(1);

  private final VisitPlanner planner;
  private final GateClearances clearances;
  private final Bookings bookings;
  private final Unit unit;
  private final Clock clock;

  @Inject
  GateView(
      VisitPlanner planner, GateClearances clearances, Bookings bookings, Unit unit, Clock clock) {
    this.planner = planner;
    this.clearances = clearances;
    this.bookings = bookings;
    this.unit = unit;
    this.clock = clock;
  }

  /** What is still open. */
  List<PlanGate> open(AcceptedReferral referral) {
    return planner.preview(referral, visit(referral), PlanOccasion.CHANGED).content().gates();
  }

  /** What is open, then what was cleared, oldest first. */
  List<OpenGate> all(AcceptedReferral referral) {
    boolean dated = bookings.liveOf(referral.id()).isPresent();
    List<PlanGate> open = open(referral);
    List<OpenGate> all = new ArrayList<>();
    open.forEach(gate -> all.add(view(gate, dated)));
    List<PlanGate> before = planner.uncleared(referral, visit(referral)).gates();
    for (GateClearance clearance : clearances.of(referral.id())) {
      all.add(cleared(clearance, before));
    }
    return List.copyOf(all);
  }

  private Visit visit(AcceptedReferral referral) {
    Optional<Booking> booking = bookings.liveOf(referral.id());
    if (booking.isPresent()) {
      return Replanning.visit(booking.get());
    }
    Instant start =
        London.dateOf(clock.instant())
            .plusDays(SUPPOSED_DAYS_AHEAD)
            .atTime(SUPPOSED_START)
            .atZone(London.ZONE)
            .toInstant();
    return new Visit(start.minus(BEFORE_START), start, unit.name());
  }

  private static OpenGate view(PlanGate gate, boolean dated) {
    return new OpenGate(
        gate.kind(),
        gate.ruleId(),
        gate.subject(),
        gate.sentence(),
        gate.owner(),
        dated ? gate.due() : null,
        null);
  }

  private static OpenGate cleared(GateClearance clearance, List<PlanGate> before) {
    Optional<PlanGate> gate =
        before.stream()
            .filter(g -> g.ruleId().equals(clearance.ruleId()))
            .filter(g -> g.subject().equals(clearance.subject()))
            .findFirst();
    return new OpenGate(
        gate.map(PlanGate::kind).orElse(GateKind.NAMED_REVIEW),
        clearance.ruleId(),
        clearance.subject(),
        gate.map(PlanGate::sentence).orElse(clearance.subject()),
        gate.map(PlanGate::owner).orElse(Role.CONSULTANT),
        null,
        new OpenGate.ClearedBy(clearance.byName(), clearance.reason(), clearance.at()));
  }
}
