package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The visits that are not confirmed yet: every open gate with its owner and its day. */
@UseCase
@ApplicationScoped
public class ProvisionalBookings {
  private final Bookings bookings;
  private final PreparationPlans plans;
  private final AcceptedReferrals referrals;
  private final Patients patients;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public ProvisionalBookings(
      Bookings bookings,
      PreparationPlans plans,
      AcceptedReferrals referrals,
      Patients patients,
      AuditTrail trail,
      Clock clock) {
    this.bookings = bookings;
    this.plans = plans;
    this.referrals = referrals;
    this.patients = patients;
    this.trail = trail;
    this.clock = clock;
  }

  /** Overdue first, then by the day on which each is due. */
  @Transactional
  public List<GateToClose> of(Caller caller) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    trail.append(caller, "ProvisionalBookings", caller.id().value());
    List<Booking> provisional = bookings.provisional();
    Map<BookingId, PreparationPlan> live = plansOf(provisional);
    Map<PatientId, Patient> known =
        patients.all(provisional.stream().map(Booking::patient).toList());
    LocalDate today = London.dateOf(clock.instant());
    return provisional.stream()
        .flatMap(
            booking ->
                gates(
                    booking,
                    live.get(booking.id()),
                    Objects.requireNonNull(known.get(booking.patient())),
                    today))
        .sorted(Comparator.comparing((GateToClose open) -> open.gate().due()))
        .toList();
  }

  /** How many visits are not confirmed yet, for the menu. */
  @Transactional
  public int count(Caller caller) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    return bookings.provisional().size();
  }

  private Map<BookingId, PreparationPlan> plansOf(List<Booking> provisional) {
    return plans.liveOf(provisional.stream().map(Booking::id).toList()).stream()
        .collect(Collectors.toMap(PreparationPlan::booking, Function.identity()));
  }

  private Stream<GateToClose> gates(
      Booking booking, @Nullable PreparationPlan plan, Patient patient, LocalDate today) {
    if (plan == null) {
      return Stream.empty();
    }
    AcceptedReferral referral = referrals.look(booking.referral());
    PatientBanner banner = PatientBanner.of(patient, referral);
    return plan.content().gates().stream().map(gate -> row(booking, banner, gate, referral, today));
  }

  private static GateToClose row(
      Booking booking,
      PatientBanner banner,
      PlanGate gate,
      AcceptedReferral referral,
      LocalDate today) {
    return new GateToClose(
        booking.id(),
        booking.referral(),
        banner,
        London.dateOf(booking.arrival()),
        booking.arrival(),
        gate,
        owner(gate, referral),
        gate.due().isBefore(today));
  }

  private static String owner(PlanGate gate, AcceptedReferral referral) {
    return gate.owner() == Role.CONSULTANT ? referral.consultantName() : "Booking";
  }
}
