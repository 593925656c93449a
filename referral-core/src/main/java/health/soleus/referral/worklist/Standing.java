package health.soleus.referral.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a referral is, who acts next and by when; every open one has an owner and a date.
 *
 * @param where for example "With the consultant"
 * @param kind look of the tag
 * @param who acts next
 * @param does what they do, in a few words
 * @param by null when nobody has to act
 * @param need what the GP has to do, null when it is not the GP's turn
 * @param open whether anybody still has to act
 */
public record Standing(
    String where,
    String kind,
    String who,
    String does,
    @Nullable LocalDate by,
    @Nullable Need need,
    boolean open) {

  /**
   * What waits for the GP.
   *
   * @param sentence what and why, in one sentence
   * @param button named for the act
   */
  public record Need(String sentence, String button) {}

  static Standing ofOthers(String where, String kind, String who, String does, LocalDate by) {
    return new Standing(where, kind, who, does, by, null, true);
  }

  static Standing ofGp(String where, String does, LocalDate by, Need need) {
    return new Standing(where, "warn", "You", does, by, need, true);
  }

  static Standing over(String where) {
    return new Standing(where, "none", "Nobody", "", null, null, false);
  }
}
