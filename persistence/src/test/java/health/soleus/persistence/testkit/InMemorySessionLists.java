package health.soleus.persistence.testkit;

import health.soleus.persistence.scheduling.Room;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.SessionLists;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Session lists in memory, with the two rooms that the migration brings. */
public final class InMemorySessionLists implements SessionLists {
  private final Map<SessionListId, SessionList> lists = new LinkedHashMap<>();
  private final List<Room> rooms =
      List.of(
          new Room(
              new RoomId(UUID.fromString("0a000000-0000-4000-8000-000000000001")), "Angio room 1"),
          new Room(
              new RoomId(UUID.fromString("0a000000-0000-4000-8000-000000000002")), "Angio room 2"));

  @Override
  public void add(SessionList list) {
    lists.put(list.id(), list);
  }

  @Override
  public Optional<SessionList> find(SessionListId id) {
    return Optional.ofNullable(lists.get(id));
  }

  @Override
  public SessionList require(SessionListId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public SessionList requireWith(SlotId slot) {
    return all().stream()
        .filter(list -> list.slots().stream().anyMatch(any -> any.id().equals(slot)))
        .findFirst()
        .orElseThrow(NotThere::new);
  }

  @Override
  public SessionList requireLockedWith(SlotId slot) {
    return requireWith(slot);
  }

  @Override
  public List<SessionList> between(LocalDate first, LocalDate last) {
    return all().stream()
        .filter(list -> !list.day().isBefore(first) && !list.day().isAfter(last))
        .toList();
  }

  List<SessionList> all() {
    return lists.values().stream()
        .sorted(
            Comparator.comparing(SessionList::startsAt).thenComparing(list -> list.room().value()))
        .toList();
  }

  @Override
  public List<Room> rooms() {
    return rooms;
  }

  @Override
  public List<Room> roomsLocked() {
    return rooms;
  }

  @Override
  public Optional<Room> find(RoomId id) {
    return rooms.stream().filter(room -> room.id().equals(id)).findFirst();
  }
}
