package health.soleus.scheduling.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a slot cannot be had, and what would mend it.
 *
 * @param what what is so, a sentence
 * @param mend what to do, a sentence
 * @param by who took it, only when somebody did
 * @param at when they took it
 */
public record Obstacle(
    Kind kind, String what, String mend, @Nullable String by, @Nullable Instant at) {

  /** Every reason there is. */
  public enum Kind {
    SLOT_CLOSED,
    SLOT_PAST,
    LIST_BEGUN,
    HELD,
    BOOKED,
    ROOM_BUSY,
    OPERATOR_BUSY,
    PATIENT_BUSY,
    TOO_SHORT_FOR_BOTH_SIDES,
    ADULT_NOT_ASKED,
    TOO_SOON_TO_PREPARE,
    TOO_LATE_FOR_SEDATION,
    MAY_BE_PREGNANT
  }

  Obstacle(Kind kind, String what, String mend) {
    this(kind, what, mend, null, null);
  }

  /** Both sentences as one text. */
  public String sentence() {
    return mend.isEmpty() ? what : what + ' ' + mend;
  }

  /** Whether somebody else was faster. */
  public boolean isTaken() {
    return kind == Kind.HELD || kind == Kind.BOOKED;
  }
}
