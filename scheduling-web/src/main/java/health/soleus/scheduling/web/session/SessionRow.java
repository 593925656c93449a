package health.soleus.scheduling.web.session;

import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.session.SessionListView;
import health.soleus.scheduling.session.SessionListView.Line;
import java.time.Instant;
import java.util.List;

/** One session list with how each of its slots stands. */
public record SessionRow(
    String day,
    String hours,
    Instant starts,
    String room,
    String operator,
    long free,
    List<SlotLine> slots) {

  /**
   * One slot of it.
   *
   * @param allergies of the patient of a booked one, else empty
   * @param booking address id of a booked one, else empty
   */
  public record SlotLine(
      String time,
      String words,
      String kind,
      String who,
      String allergies,
      String allergyState,
      String booking) {}

  static SessionRow of(SessionListView list) {
    List<SlotLine> lines = list.slots().stream().map(SessionRow::line).toList();
    return new SessionRow(
        StaffWords.longDay(list.day()),
        "From " + lines.get(0).time() + ", slots of " + StaffWords.minutes(list.slotMinutes()),
        list.slots().get(0).start(),
        list.room(),
        list.operator(),
        list.free(),
        lines);
  }

  private static SlotLine line(Line slot) {
    return new SlotLine(
        slot.startWords(),
        words(slot),
        kind(slot),
        slot.who() + (slot.side().isEmpty() ? "" : ", " + slot.side()),
        slot.allergies(),
        slot.allergyState(),
        slot.booking() == null ? "" : slot.booking().toString());
  }

  private static String words(Line slot) {
    return switch (slot.state()) {
      case FREE -> "Free";
      case HELD -> "Held by";
      case BOOKED -> slot.provisional() ? "Provisional" : "Booked";
      case CLOSED -> "Closed";
      case PAST -> "Past";
    };
  }

  private static String kind(Line slot) {
    return switch (slot.state()) {
      case FREE -> "none";
      case HELD -> "held";
      case BOOKED -> slot.provisional() ? "warn" : "ok";
      case CLOSED, PAST -> "none";
    };
  }

  /** "2 free of 4". */
  public String freeWords() {
    return free + " free of " + slots.size();
  }

  public String freeKind() {
    return free == 0 ? "none" : "info";
  }

  String searchable() {
    return day + ' ' + room + ' ' + operator;
  }
}
