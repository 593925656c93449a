package health.soleus.persistence.scheduling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The one query behind offer and commit: slots with every live use that is in their way (D13). */
final class Standings {
  /** Half-open on both sides, as the constraints are: what ends at the minute is not in the way. */
  static final String QUERY =
      "select l, s, r, a from SessionList l"
          + " join Slot s on s.sessionListId = l.id"
          + " join Room r on r.id = l.roomId"
          + " left join ResourceAllocation a"
          + " on (a.expiresAt is null or a.expiresAt > :now) and ("
          + "(a.kind = ROOM and a.resourceId = l.roomId"
          + " and a.startsAt < s.roomUntil and a.endsAt > s.roomFrom)"
          + " or (a.kind = OPERATOR and a.resourceId = l.operatorAccountId"
          + " and a.startsAt < s.endsAt and a.endsAt > s.startsAt)"
          + " or (a.kind = PATIENT and a.resourceId = :patient"
          + " and a.startsAt < s.patientUntil and a.endsAt > s.arrivalAt))";

  static final String ORDER = " order by s.startsAt, r.name, s.id, a.kind, a.startsAt";

  private Standings() {}

  static List<SlotStanding> of(List<Object[]> rows) {
    Map<Slot, Object[]> slots = new LinkedHashMap<>();
    Map<Slot, List<LiveUse>> uses = new LinkedHashMap<>();
    for (Object[] row : rows) {
      Slot slot = (Slot) row[1];
      slots.putIfAbsent(slot, row);
      List<LiveUse> ofSlot = uses.computeIfAbsent(slot, any -> new ArrayList<>());
      @Nullable ResourceAllocation allocation = (ResourceAllocation) row[3];
      if (allocation != null) {
        ofSlot.add(LiveUse.of(allocation));
      }
    }
    return slots.entrySet().stream()
        .map(
            entry ->
                SlotStanding.of(
                    (SessionList) entry.getValue()[0],
                    entry.getKey(),
                    (Room) entry.getValue()[2],
                    uses.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }
}
