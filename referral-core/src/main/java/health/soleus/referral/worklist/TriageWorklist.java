package health.soleus.referral.worklist;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.WorklistQuery.Filter;
import health.soleus.referral.worklist.WorklistQuery.OneList;
import health.soleus.referral.worklist.WorklistView.Choice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The referrals that wait for a consultant, and all others that are open. */
@UseCase
@ApplicationScoped
public class TriageWorklist {
  /** Rows of one page. */
  public static final int PAGE = 50;

  private static final Set<ReferralStatus> OPEN =
      Set.of(
          ReferralStatus.RECEIVED,
          ReferralStatus.INFORMATION_REQUESTED,
          ReferralStatus.ACCEPTED,
          ReferralStatus.BOOKED);

  private final Referrals referrals;
  private final Patients patients;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public TriageWorklist(Referrals referrals, Patients patients, AuditTrail audit, Clock clock) {
    this.referrals = referrals;
    this.patients = patients;
    this.audit = audit;
    this.clock = clock;
  }

  /** One page of the list. A search looks through everything that is open, whatever the list. */
  @Transactional
  public WorklistView of(Caller caller, WorklistQuery query) {
    caller.must(Role.CONSULTANT);
    audit.append(caller, "TriageWorklist", caller.id().value());
    List<OpenReferral> open = open();
    List<OpenReferral> listed = listed(open, query);
    List<OpenReferral> matching =
        listed.stream().filter(r -> r.matches(query.filter())).sorted(order(query.sort())).toList();
    int pages = Math.max(1, (matching.size() + PAGE - 1) / PAGE);
    int page = Math.min(query.page(), pages);
    List<OpenReferral> shown =
        matching.subList((page - 1) * PAGE, Math.min(matching.size(), page * PAGE));
    return new WorklistView(
        lists(open, query),
        filters(listed, query),
        shown.stream().map(OpenReferral::row).toList(),
        matching.size(),
        listed.size(),
        shown.isEmpty() ? 0 : (page - 1) * PAGE + 1,
        page,
        pages,
        open.size(),
        (int) open.stream().filter(r -> !r.hasOwnerActionAndDate()).count(),
        StaffWords.time(clock.instant()));
  }

  /** How many referrals wait for a decision, for the menu. */
  @Transactional
  public int waiting(Caller caller) {
    caller.must(Role.CONSULTANT);
    return referrals.count(ReferralStatus.RECEIVED);
  }

  private List<OpenReferral> open() {
    LocalDate today = London.dateOf(clock.instant());
    List<Referral> found = referrals.withStatus(OPEN);
    Set<PatientId> ids = found.stream().map(Referral::patient).collect(Collectors.toSet());
    Map<PatientId, Patient> people = ids.isEmpty() ? Map.of() : patients.all(ids);
    return found.stream()
        .map(r -> new OpenReferral(r, Objects.requireNonNull(people.get(r.patient())), today))
        .toList();
  }

  private static List<OpenReferral> listed(List<OpenReferral> open, WorklistQuery query) {
    return open.stream()
        .filter(
            r ->
                query.search().isBlank()
                    ? r.isOn(query.list())
                    : r.isFoundBy(query.search().strip()))
        .toList();
  }

  private static List<Choice> lists(List<OpenReferral> open, WorklistQuery query) {
    return Arrays.stream(OneList.values())
        .map(
            list ->
                new Choice(
                    WorklistQuery.named(list),
                    list.words(),
                    (int) open.stream().filter(r -> r.isOn(list)).count(),
                    list == query.list() && query.search().isBlank()))
        .toList();
  }

  private static List<Choice> filters(List<OpenReferral> listed, WorklistQuery query) {
    return Arrays.stream(Filter.values())
        .filter(filter -> filter != Filter.NONE)
        .map(
            filter ->
                new Choice(
                    WorklistQuery.named(filter),
                    filter.words(),
                    (int) listed.stream().filter(r -> r.matches(filter)).count(),
                    filter == query.filter()))
        .toList();
  }

  private static Comparator<OpenReferral> order(WorklistQuery.Sort sort) {
    Comparator<OpenReferral> byPromise =
        Comparator.comparing(OpenReferral::contactBy)
            .thenComparing(OpenReferral::isUrgent, Comparator.reverseOrder())
            .thenComparing(OpenReferral::receivedAt);
    return switch (sort) {
      case CONTACT -> byPromise;
      case WAITED -> Comparator.comparing(OpenReferral::receivedAt);
      case PRIORITY ->
          Comparator.comparing(OpenReferral::isUrgent, Comparator.reverseOrder())
              .thenComparing(byPromise);
      case PATIENT -> Comparator.comparing(OpenReferral::familyName).thenComparing(byPromise);
    };
  }
}
