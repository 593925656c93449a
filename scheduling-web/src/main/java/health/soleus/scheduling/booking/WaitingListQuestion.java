package health.soleus.scheduling.booking;

/**
 * Which part of the waiting list is asked for.
 *
 * @param search part of a name or an NHS number; empty for everyone
 * @param page from 1
 */
public record WaitingListQuestion(String search, Sort sort, int page) {
  /** How the list is ordered. */
  public enum Sort {
    /** Urgent first, then nearest breach. */
    URGENCY,
    BREACH,
    NAME,
    WAITED
  }

  /** Everyone, urgent first, the first page. */
  public static WaitingListQuestion everyone() {
    return new WaitingListQuestion("", Sort.URGENCY, 1);
  }
}
