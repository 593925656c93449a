package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The session lists in the database. */
@ApplicationScoped
class JpaSessionLists implements SessionLists {
  private static final String ROOMS = "from Room r order by r.name";

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(SessionList list) {
    entities.persist(list);
    entities.flush();
  }

  @Override
  public Optional<SessionList> find(SessionListId id) {
    return Optional.ofNullable(entities.find(SessionList.class, id.value()));
  }

  @Override
  public SessionList require(SessionListId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public SessionList requireWith(SlotId slot) {
    return require(slot(slot).list());
  }

  @Override
  public SessionList requireLockedWith(SlotId slot) {
    Slot found = slot(slot);
    SessionList list = require(found.list());
    entities.refresh(list, LockModeType.PESSIMISTIC_WRITE);
    entities.refresh(found);
    return list;
  }

  private Slot slot(SlotId id) {
    Slot slot = entities.find(Slot.class, id.value());
    if (slot == null) {
      throw new NotThere();
    }
    return slot;
  }

  @Override
  public List<SessionList> between(LocalDate first, LocalDate last) {
    return entities
        .createQuery(
            "from SessionList l where l.day between :first and :last"
                + " order by l.startsAt, l.roomId",
            SessionList.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  @Override
  public List<Room> rooms() {
    return entities.createQuery(ROOMS, Room.class).getResultList();
  }

  @Override
  public List<Room> roomsLocked() {
    return entities
        .createQuery(ROOMS, Room.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  @Override
  public Optional<Room> find(RoomId id) {
    return Optional.ofNullable(entities.find(Room.class, id.value()));
  }
}
