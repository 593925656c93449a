package health.soleus.scheduling.session;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The session lists there are, and how each of their slots stands. */
@UseCase
@ApplicationScoped
public class SessionListsView {
  private final Allocations allocations;
  private final SlotLines lines;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public SessionListsView(Allocations allocations, SlotLines lines, AuditTrail trail, Clock clock) {
    this.allocations = allocations;
    this.lines = lines;
    this.trail = trail;
    this.clock = clock;
  }

  /** The lists of these days, by day and start. */
  @Transactional
  public List<SessionListView> between(Caller caller, LocalDate first, LocalDate last) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    trail.append(caller, "SessionLists", caller.id().value());
    Instant now = clock.instant();
    return views(allocations.standing(startOf(first), startOf(last.plusDays(1)), now), now);
  }

  /** The lists from today on, for so many days. */
  @Transactional
  public List<SessionListView> coming(Caller caller, int days) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    LocalDate today = London.dateOf(clock.instant());
    return between(caller, today, today.plusDays(days));
  }

  /** One list, or NotThere. */
  @Transactional
  public SessionListView of(Caller caller, SessionListId id, LocalDate day) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    return between(caller, day, day).stream()
        .filter(view -> view.list().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  private List<SessionListView> views(List<SlotStanding> slots, Instant now) {
    Map<SessionListId, List<SlotStanding>> lists =
        slots.stream()
            .collect(
                Collectors.groupingBy(SlotStanding::list, LinkedHashMap::new, Collectors.toList()));
    return lists.values().stream().map(ofList -> view(ofList, now)).toList();
  }

  private SessionListView view(List<SlotStanding> slots, Instant now) {
    SlotStanding first = slots.get(0);
    return new SessionListView(
        first.list(),
        first.day(),
        first.roomName(),
        first.operatorName(),
        first.minutes(),
        lines.of(slots, now));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(London.ZONE).toInstant();
  }
}
