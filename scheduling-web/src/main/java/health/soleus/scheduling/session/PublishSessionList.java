package health.soleus.scheduling.session;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.scheduling.Room;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.SessionLists;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.scheduling.VisitShape;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.UseCase;
import health.soleus.scheduling.session.SessionRules.Overlap;
import health.soleus.scheduling.session.SessionRules.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A morning or an afternoon of a room is given to an operator, and its slots can be booked. */
@UseCase
@ApplicationScoped
public class PublishSessionList {
  private final SessionLists lists;
  private final Accounts accounts;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public PublishSessionList(SessionLists lists, Accounts accounts, AuditTrail trail, Clock clock) {
    this.lists = lists;
    this.accounts = accounts;
    this.trail = trail;
    this.clock = clock;
  }

  /** A room or an operator to choose. */
  public record Choice(String id, String name) {}

  /** What a list is made of, each by name. */
  public record Choices(List<Choice> rooms, List<Choice> operators) {}

  /** The rooms and the operators there are. */
  @Transactional
  public Choices choices(Caller caller) {
    caller.must(Role.BOOKING);
    trail.append(caller, "SessionListChoices", caller.id().value());
    return new Choices(
        lists.rooms().stream().map(r -> new Choice(r.id().toString(), r.name())).toList(),
        accounts.withRole(Role.CONSULTANT).stream()
            .map(account -> new Choice(account.id().toString(), account.displayName()))
            .toList());
  }

  /** The slots that the list would have; Refused with every reason. Nothing is published. */
  @Transactional
  public List<SlotPreview> preview(Caller caller, SessionPlan plan) {
    caller.must(Role.BOOKING);
    trail.append(caller, "PreviewSessionList", caller.id().value());
    return checked(plan, lists.rooms()).slots().stream()
        .map(slot -> new SlotPreview(slot.arrival(), slot.start(), slot.end()))
        .toList();
  }

  /** Publishes the list; Refused with every reason. */
  @Transactional
  public SessionListId publish(Caller caller, SessionPlan plan) {
    caller.must(Role.BOOKING);
    SessionList list = checked(plan, lists.roomsLocked());
    lists.add(list);
    trail.append(caller, "PublishSessionList", list.id().value());
    return list.id();
  }

  /** The list as it would be; Refused when a rule or another list is in its way. */
  private SessionList checked(SessionPlan plan, List<Room> rooms) {
    List<String> reasons = new ArrayList<>(SessionRules.reasons(wanted(plan)));
    Optional<Room> room = rooms.stream().filter(r -> r.id().equals(plan.room())).findFirst();
    if (room.isEmpty()) {
      reasons.add("Choose a room.");
    }
    Optional<Account> operator =
        accounts.find(plan.operator()).filter(a -> a.role() == Role.CONSULTANT);
    if (operator.isEmpty()) {
      reasons.add("Choose an operator.");
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
    SessionList list =
        SessionList.publish(
            SessionListId.random(),
            plan,
            operator.map(Account::displayName).orElseThrow(),
            VisitShape.standard());
    mustBeFree(list, room.map(Room::name).orElseThrow());
    return list;
  }

  private Wanted wanted(SessionPlan plan) {
    return new Wanted(
        plan.day(),
        plan.start(),
        plan.slotCount(),
        plan.slotMinutes(),
        VisitShape.standard().apart(plan.slotMinutes()),
        London.dateOf(clock.instant()));
  }

  /** Neither the room nor the operator has another list at the same time. */
  private void mustBeFree(SessionList wanted, String roomName) {
    List<String> reasons = new ArrayList<>();
    for (SessionList other : lists.between(wanted.day(), wanted.day())) {
      if (SessionRules.overlap(
          wanted.startsAt(), wanted.endsAt(), other.startsAt(), other.endsAt())) {
        if (other.room().equals(wanted.room())) {
          reasons.add(busy(roomName, other));
        }
        if (other.operator().equals(wanted.operator())) {
          reasons.add(busy(other.operatorName(), other));
        }
      }
    }
    if (!reasons.isEmpty()) {
      throw new Refused(reasons);
    }
  }

  private static String busy(String who, SessionList other) {
    return SessionRules.busy(
        new Overlap(who, StaffWords.time(other.startsAt()), StaffWords.time(other.endsAt())));
  }
}
