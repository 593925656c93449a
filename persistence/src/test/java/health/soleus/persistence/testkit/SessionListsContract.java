package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.scheduling.Room;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.Slot;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of session lists does. */
public interface SessionListsContract extends SchedulingWorld {
  @Test
  default void a_list_is_found_again_with_its_slots_in_order() {
    SessionList list = published();
    List<String> starts =
        inTransaction(
            world ->
                world.lists().require(list.id()).slots().stream()
                    .map(slot -> slot.start().toString())
                    .toList());
    assertEquals(
        List.of("2027-04-07T07:30:00Z", "2027-04-07T09:00:00Z", "2027-04-07T10:30:00Z"), starts);
  }

  @Test
  default void a_list_is_found_by_each_of_its_slots() {
    SessionList list = published();
    for (Slot slot : list.slots()) {
      assertEquals(list.id(), inTransaction(world -> world.lists().requireWith(slot.id()).id()));
      assertEquals(
          list.id(), inTransaction(world -> world.lists().requireLockedWith(slot.id()).id()));
    }
  }

  @Test
  default void an_unknown_list_or_slot_is_not_there() {
    assertThrows(
        NotThere.class,
        () -> inTransaction(world -> world.lists().require(SessionListId.random())));
    assertThrows(
        NotThere.class,
        () -> inTransaction(world -> world.lists().requireLockedWith(SlotId.random())));
  }

  @Test
  default void lists_are_found_by_day_both_days_included() {
    SessionList early =
        SchedulingWorld.list(SchedulingWorld.plan(DAY, ROOM_1, OPERATOR, LocalTime.of(8, 30)));
    SessionList later =
        SchedulingWorld.list(
            SchedulingWorld.plan(DAY.plusDays(1), ROOM_1, OPERATOR, LocalTime.of(8, 30)));
    keep(later);
    keep(early);
    assertEquals(List.of(early.id(), later.id()), between(0, 1));
    assertEquals(List.of(later.id()), between(1, 3));
    assertEquals(List.of(), between(2, 3));
  }

  private List<SessionListId> between(int from, int until) {
    return inTransaction(
        world ->
            world.lists().between(DAY.plusDays(from), DAY.plusDays(until)).stream()
                .map(SessionList::id)
                .toList());
  }

  @Test
  default void the_two_rooms_are_there_from_the_beginning() {
    List<String> names =
        inTransaction(world -> world.lists().rooms().stream().map(Room::name).toList());
    assertEquals(List.of("Angio room 1", "Angio room 2"), names);
    assertEquals(
        names,
        inTransaction(world -> world.lists().roomsLocked().stream().map(Room::name).toList()));
  }
}
