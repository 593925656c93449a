package health.soleus.referral.worklist;

import health.soleus.persistence.type.ReferralId;
import java.util.List;

/**
 * One page of the consultant's worklist, with the counts of everything that a click would show.
 *
 * @param lists each list with its count
 * @param filters each way to narrow the chosen list, with its count
 * @param unfiltered how many the chosen list holds without filter and search
 * @param first position of the first row, counted from 1; 0 when there is none
 * @param withoutOwner how many open referrals lack an owner, a next action or a due date
 * @param checkedAt the minute at which that was counted
 */
public record WorklistView(
    List<Choice> lists,
    List<Choice> filters,
    List<Row> rows,
    int matching,
    int unfiltered,
    int first,
    int page,
    int pages,
    int open,
    int withoutOwner,
    String checkedAt) {

  /** A chip: what it is called in the address and on the page, and what a click shows. */
  public record Choice(String name, String words, int count, boolean chosen) {}

  /**
   * @param criteria "8 of 8 met", or the exceptions, each with its kind
   * @param flags what to know before deciding
   * @param late whether the contact-by date has passed
   * @param act the words of the one button
   */
  public record Row(
      ReferralId id,
      String contactBy,
      String untilContact,
      String contactKind,
      String waited,
      String week,
      boolean urgent,
      String name,
      String born,
      String age,
      String nhsNumber,
      String side,
      List<Flag> criteria,
      List<Flag> flags,
      String owner,
      String action,
      String due,
      boolean late,
      String act) {}

  /** A few words with their kind: stop, warn, ask, info, ok or none. */
  public record Flag(String kind, String words) {}

  public int last() {
    return first == 0 ? 0 : first + rows.size() - 1;
  }
}
