package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import health.soleus.scheduling.booking.Readiness.Waiting;
import health.soleus.scheduling.booking.WaitingListQuestion.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everyone accepted who waits for a date: urgent first, then by breach date. */
@UseCase
@ApplicationScoped
public class WaitingList {
  static final int ON_A_PAGE = 20;
  private static final int SOON_DAYS = 14;

  private final AcceptedReferrals referrals;
  private final Patients patients;
  private final Allocations allocations;
  private final Readiness readiness;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public WaitingList(
      AcceptedReferrals referrals,
      Patients patients,
      Allocations allocations,
      Readiness readiness,
      AuditTrail trail,
      Clock clock) {
    this.referrals = referrals;
    this.patients = patients;
    this.allocations = allocations;
    this.readiness = readiness;
    this.trail = trail;
    this.clock = clock;
  }

  /** A page beyond the last is answered with the last. */
  @Transactional
  public WaitingListView of(Caller caller, WaitingListQuestion question) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    trail.append(caller, "WaitingList", caller.id().value());
    Instant now = clock.instant();
    List<Waiting> everyone = everyone();
    List<Waiting> found =
        everyone.stream()
            .filter(waiting -> matches(waiting.patient(), question.search()))
            .sorted(order(question.sort()))
            .toList();
    int pages = Math.max(1, (found.size() + ON_A_PAGE - 1) / ON_A_PAGE);
    int page = Math.min(Math.max(1, question.page()), pages);
    Map<ReferralId, LiveUse> holds = holds(now);
    List<Waiting> shown =
        found.stream().skip((long) (page - 1) * ON_A_PAGE).limit(ON_A_PAGE).toList();
    return new WaitingListView(
        readiness.people(shown, holds, now),
        found.size(),
        page,
        pages,
        everyone.size(),
        breachSoon(everyone, London.dateOf(now)));
  }

  /** How many wait, for the menu. */
  @Transactional
  public int count(Caller caller) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    return referrals.awaiting();
  }

  private List<Waiting> everyone() {
    List<AcceptedReferral> waiting = referrals.awaitingBooking();
    Map<PatientId, Patient> known =
        patients.all(waiting.stream().map(AcceptedReferral::patient).toList());
    return waiting.stream()
        .map(
            referral ->
                new Waiting(referral, Objects.requireNonNull(known.get(referral.patient()))))
        .toList();
  }

  private Map<ReferralId, LiveUse> holds(Instant now) {
    return allocations.holds(now).stream()
        .collect(Collectors.toMap(LiveUse::referral, Function.identity(), (one, other) -> one));
  }

  private static int breachSoon(List<Waiting> everyone, LocalDate today) {
    LocalDate soon = today.plusDays(SOON_DAYS);
    return (int) everyone.stream().filter(w -> !w.referral().breachDate().isAfter(soon)).count();
  }

  private static Comparator<Waiting> order(Sort sort) {
    Comparator<Waiting> breach = Comparator.comparing(w -> w.referral().breachDate());
    Comparator<Waiting> name = Comparator.comparing(w -> w.patient().name().formal());
    return switch (sort) {
      case URGENCY ->
          Comparator.<Waiting, Boolean>comparing(
                  w -> w.referral().priority() != ClinicalPriority.URGENT)
              .thenComparing(breach)
              .thenComparing(name);
      case BREACH -> breach.thenComparing(name);
      case NAME -> name.thenComparing(breach);
      case WAITED ->
          Comparator.<Waiting, Instant>comparing(w -> w.referral().receivedAt())
              .thenComparing(name);
    };
  }

  /** Part of the name or of the NHS number. */
  private static boolean matches(Patient patient, String search) {
    return SearchWords.in(patient.name().full() + ' ' + patient.nhsNumber().value(), search);
  }
}
