package health.soleus.scheduling.calls;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.notification.PhoneTask;
import health.soleus.persistence.notification.PhoneTasks;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferrals;
import health.soleus.referral.worklist.SideAndSafety;
import health.soleus.scheduling.booking.PatientBanner;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The clerk's list of calls. Words of a plan that holds no longer are never on it (H3). */
@UseCase
@ApplicationScoped
public class CallsToMake {
  private final PhoneTasks tasks;
  private final PreparationPlans plans;
  private final Patients patients;
  private final AcceptedReferrals referrals;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public CallsToMake(
      PhoneTasks tasks,
      PreparationPlans plans,
      Patients patients,
      AcceptedReferrals referrals,
      AuditTrail trail,
      Clock clock) {
    this.tasks = tasks;
    this.plans = plans;
    this.patients = patients;
    this.referrals = referrals;
    this.trail = trail;
    this.clock = clock;
  }

  /** Every open call, the most pressing first. */
  @Transactional
  public List<CallToMake> of(Caller caller) {
    caller.must(Role.BOOKING);
    trail.append(caller, "CallsToMake", caller.id().value());
    List<PhoneTask> open = stillTrue(tasks.open());
    Map<PatientId, Patient> known = patients.all(open.stream().map(PhoneTask::patient).toList());
    Instant now = clock.instant();
    return open.stream()
        .map(task -> view(task, Objects.requireNonNull(known.get(task.patient())), now))
        .toList();
  }

  /** One open call, or NotThere when it is unknown, made already or no longer true. */
  @Transactional
  public CallToMake one(Caller caller, UUID call) {
    caller.must(Role.BOOKING);
    PhoneTask task = tasks.require(call);
    if (!task.isOpen() || stillTrue(List.of(task)).isEmpty()) {
      throw new NotThere();
    }
    trail.append(caller, "CallsToMake", task.patient().value());
    return view(task, patients.require(task.patient()), clock.instant());
  }

  /** How many calls are open, for the menu. */
  @Transactional
  public int count(Caller caller) {
    caller.must(Role.BOOKING);
    return stillTrue(tasks.open()).size();
  }

  /** The event that withdraws a call may still be on its way; the plan itself says it at once. */
  private List<PhoneTask> stillTrue(List<PhoneTask> open) {
    Set<BookingId> bookings =
        open.stream()
            .filter(task -> task.plan().isPresent())
            .map(PhoneTask::booking)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Set<PlanId> live =
        bookings.isEmpty()
            ? Set.of()
            : plans.liveOf(bookings).stream().map(PreparationPlan::id).collect(Collectors.toSet());
    return open.stream().filter(task -> task.plan().map(live::contains).orElse(true)).toList();
  }

  private CallToMake view(PhoneTask task, Patient patient, Instant now) {
    SideAndSafety safety = referrals.safetyOf(task.referral());
    return new CallToMake(
        task.id(),
        PatientBanner.of(patient, safety.side(), safety.facts()),
        phone(patient.contact()),
        task.dueAt(),
        task.isDue(now),
        task.isLate(now),
        task.tries(),
        task.triedAt()
            .map(at -> new CallToMake.Try(at, task.triedByName().orElseThrow()))
            .orElse(null),
        task.reason(),
        words(task.words(), patient),
        task.referral(),
        task.booking().orElse(null));
  }

  private static String phone(ContactDetails contact) {
    List<String> numbers = new ArrayList<>();
    if (contact.mobile() != null) {
      numbers.add(contact.mobile().national());
    }
    if (!contact.otherPhone().isBlank()) {
      numbers.add(contact.otherPhone());
    }
    return String.join("\n", numbers);
  }

  private static String words(String words, Patient patient) {
    return words
        .replace("((fullName))", patient.name().full())
        .replace("((name))", patient.name().given());
  }
}
