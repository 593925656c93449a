package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every published session list, and the rooms they are in. */
public interface SessionLists {
  void add(SessionList list);

  Optional<SessionList> find(SessionListId id);

  /** The list, or {@link health.soleus.persistence.type.NotThere}. */
  SessionList require(SessionListId id);

  /** The list that this slot is on, or NotThere. */
  SessionList requireWith(SlotId slot);

  /**
   * The list that this slot is on, its row locked for the rest of the transaction: whoever decides
   * about a slot of one list stands in line. NotThere for an unknown slot.
   */
  SessionList requireLockedWith(SlotId slot);

  /** Both days included; by day, start and room. */
  List<SessionList> between(LocalDate first, LocalDate last);

  /** By name. */
  List<Room> rooms();

  /** The rooms, locked for the rest of the transaction, so that lists are published one by one. */
  List<Room> roomsLocked();

  Optional<Room> find(RoomId id);
}
