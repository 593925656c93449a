package health.soleus.referral.worklist;

import java.time.Instant;
import java.util.List;

/**
 * A practice's referrals.
 *
 * @param practice name of the practice
 * @param needsYou what waits for the GP, soonest first
 * @param rows one page of the list
 * @param found how many there are on all pages
 * @param open how many are open, found or not
 * @param finished how many are over
 * @param clinicians everyone of the practice who has sent one
 */
public record MyReferralsView(
    String practice,
    Instant updatedAt,
    List<NeedsYou> needsYou,
    List<Row> rows,
    int found,
    int open,
    int finished,
    int page,
    int pages,
    List<String> clinicians) {

  /**
   * One thing that waits for the GP.
   *
   * @param link opaque id of the draft or the referral
   * @param draft whether it is a draft
   */
  public record NeedsYou(
      String link,
      boolean draft,
      String name,
      String nhsNumber,
      String reference,
      String sentence,
      String by,
      String button) {}

  /**
   * One line of the list.
   *
   * @param late how late, empty when in time
   */
  public record Row(
      String id,
      String name,
      String nhsNumber,
      String where,
      String kind,
      String who,
      String does,
      String by,
      String late) {}
}
