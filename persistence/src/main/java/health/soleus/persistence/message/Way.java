package health.soleus.persistence.message;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.util.List;

/**
 * How one planned message comes to its patient. The check before booking and the planning ask here,
 * so that what a clerk is shown is what happens.
 */
@Policy
public enum Way {
  /** As planned. */
  AS_PLANNED,
  /** A person says it on the phone instead. */
  CALL,
  /** It is left out, because another message of the day says it. */
  LEFT_OUT;

  /**
   * @param all every message of the same plan or event
   */
  public static Way of(PlannedMessage message, List<PlannedMessage> all, Reach reach) {
    if (message.channel() == Channel.PHONE || reach.carries(message.channel())) {
      return AS_PLANNED;
    }
    boolean said =
        reach.mustCall()
            ? SpokenWords.isSaidByAnother(message, all)
            : !isMissed(message, all, reach);
    return said ? LEFT_OUT : CALL;
  }

  /**
   * Whether nothing that leaves that day says the same. An e-mail says all that the texts of its
   * day say; a text stands for an e-mail only where the e-mail instructs nothing and the text does
   * not point to it.
   */
  private static boolean isMissed(PlannedMessage missing, List<PlannedMessage> all, Reach reach) {
    if (missing.channel() == Channel.EMAIL && missing.instruction()) {
      return true;
    }
    return all.stream()
        .filter(other -> reach.carries(other.channel()))
        .filter(other -> London.dateOf(other.dueAt()).equals(London.dateOf(missing.dueAt())))
        .noneMatch(other -> other.channel() == Channel.EMAIL || !pointsToEmail(other));
  }

  /** The text alone tells the patient only where to read. */
  static boolean pointsToEmail(PlannedMessage text) {
    return text.body().contains("email");
  }
}
