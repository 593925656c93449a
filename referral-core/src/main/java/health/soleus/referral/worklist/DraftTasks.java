package health.soleus.referral.worklist;

import java.util.List;

/** One part of the list of all questions. */
public record DraftTasks(String heading, List<Task> tasks) {
  /**
   * One question on the list.
   *
   * @param question id of the page
   * @param second the answer in one line, or a hint
   */
  public record Task(String question, String title, String second, State state) {}

  /** How far a question is. */
  public enum State {
    COMPLETED,
    IN_PROGRESS,
    NOT_YET_STARTED,
    OPTIONAL
  }
}
