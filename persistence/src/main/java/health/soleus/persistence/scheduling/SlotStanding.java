package health.soleus.persistence.scheduling;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A slot as it stands at one instant, with every live use that is in its way.
 *
 * @param listStart from when the list's room is used
 */
public record SlotStanding(
    SessionListId list,
    SlotId slot,
    LocalDate day,
    RoomId room,
    String roomName,
    AccountId operator,
    String operatorName,
    int minutes,
    boolean open,
    Instant listStart,
    Instant arrival,
    Instant start,
    Instant end,
    List<LiveUse> uses) {
  static SlotStanding of(SessionList list, Slot slot, Room room, List<LiveUse> uses) {
    return new SlotStanding(
        list.id(),
        slot.id(),
        list.day(),
        room.id(),
        room.name(),
        list.operator(),
        list.operatorName(),
        list.slotMinutes(),
        slot.status() == SlotStatus.OPEN,
        list.startsAt(),
        slot.arrival(),
        slot.start(),
        slot.end(),
        List.copyOf(uses));
  }
}
