package health.soleus.scheduling.session;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaffWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session list with its slots, as staff see it. */
public record SessionListView(
    SessionListId list,
    LocalDate day,
    String room,
    String operator,
    int slotMinutes,
    List<Line> slots) {

  /** How a slot stands. */
  public enum State {
    FREE,
    HELD,
    BOOKED,
    CLOSED,
    PAST
  }

  /**
   * One slot.
   *
   * @param who the patient of a booked slot, or who holds a held one; else empty
   * @param side of a booked slot; else empty
   * @param allergies of the patient, as everywhere beside a name; empty when nobody is booked
   * @param allergyState look of the allergies
   * @param provisional the booking is not confirmed yet
   * @param booking null unless it is booked
   */
  public record Line(
      SlotId slot,
      Instant start,
      State state,
      String who,
      String side,
      String allergies,
      String allergyState,
      boolean provisional,
      @Nullable BookingId booking) {
    public String startWords() {
      return StaffWords.time(start);
    }

    public boolean isFree() {
      return state == State.FREE;
    }
  }

  public String dayWords() {
    return StaffWords.longDay(day);
  }

  public long free() {
    return slots.stream().filter(Line::isFree).count();
  }
}
