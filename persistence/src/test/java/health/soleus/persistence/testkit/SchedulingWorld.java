package health.soleus.persistence.testkit;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.SessionLists;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.scheduling.Taking;
import health.soleus.persistence.scheduling.VisitShape;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Function;

/** Where the contracts of scheduling run: in memory, or on a real database. */
public interface SchedulingWorld {
  /** The three repositories that belong together. */
  record Scheduling(SessionLists lists, Bookings bookings, Allocations allocations) {}

  RoomId ROOM_1 = new RoomId(UUID.fromString("0a000000-0000-4000-8000-000000000001"));
  RoomId ROOM_2 = new RoomId(UUID.fromString("0a000000-0000-4000-8000-000000000002"));
  AccountId OPERATOR = new AccountId(UUID.fromString("0b000000-0000-4000-8000-000000000001"));
  AccountId OTHER_OPERATOR = new AccountId(UUID.fromString("0b000000-0000-4000-8000-000000000002"));
  Instant NOW = Instant.parse("2027-03-15T09:00:00Z");
  LocalDate DAY = LocalDate.of(2027, 4, 7);

  /** A transaction of its own. */
  <T> T inTransaction(Function<Scheduling, T> work);

  /** A patient that is on record, a new one each time. */
  PatientId patient();

  static Caller clerk(String name) {
    return new Caller(new AccountId(UUID.randomUUID()), name, Role.BOOKING, null);
  }

  static SessionPlan plan(LocalDate day, RoomId room, AccountId operator, LocalTime start) {
    return new SessionPlan(day, room, operator, start, 3, 60);
  }

  static SessionList list(SessionPlan plan) {
    return SessionList.publish(
        SessionListId.random(), plan, "Dr Helen Okonkwo", VisitShape.standard());
  }

  /** A list of three slots at 8:30, 10:00 and 11:30, kept. */
  default SessionList published() {
    SessionList list = list(plan(DAY, ROOM_1, OPERATOR, LocalTime.of(8, 30)));
    keep(list);
    return list;
  }

  default void keep(SessionList list) {
    inTransaction(
        world -> {
          world.lists().add(list);
          return list.id();
        });
  }

  static Taking taking(
      SessionList list, SlotId slot, ReferralId referral, PatientId patient, Caller by) {
    return new Taking(slot, referral, by, NOW, list.uses(slot, patient));
  }
}
