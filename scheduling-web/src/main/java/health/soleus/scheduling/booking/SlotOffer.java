package health.soleus.scheduling.booking;

import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaffWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it is offered for one referral.
 *
 * @param obstacles every reason why it cannot be had; empty when it fits
 * @param afterBreach it lies after the 18 weeks
 * @param heldUntil when the caller's own hold for this referral ends, null without one
 */
public record SlotOffer(
    SlotId slot,
    LocalDate day,
    Instant arrival,
    Instant start,
    int minutes,
    String room,
    String operator,
    List<Obstacle> obstacles,
    boolean afterBreach,
    @Nullable Instant heldUntil) {

  public boolean fits() {
    return obstacles.isEmpty();
  }

  /** Every reason with its mend, each as one text. */
  public List<String> reasons() {
    return obstacles.stream().map(Obstacle::sentence).toList();
  }

  /** "Wed 7 April, 11:15". */
  public String when() {
    return StaffWords.shortDay(day) + ", " + StaffWords.time(start);
  }

  public String dayWords() {
    return StaffWords.longDay(day);
  }

  public String startWords() {
    return StaffWords.time(start);
  }

  public String arrivalWords() {
    return StaffWords.time(arrival);
  }

  /** "10:52", empty without a hold. */
  public String heldUntilWords() {
    return heldUntil == null ? "" : StaffWords.time(heldUntil);
  }
}
