package health.soleus.scheduling.web.booking;

import health.soleus.persistence.message.Reach;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import java.util.List;

/** How one planned message comes to this patient, as the check before booking shows it. */
enum Way {
  /** As planned. */
  AS_PLANNED,
  /** A person says it on the phone instead. */
  CALL,
  /** It is left out, because another message of the day says it. */
  LEFT_OUT;

  /** The same choice that is made when the messages are kept for sending. */
  static Way of(PlannedMessage message, List<PlannedMessage> all, Reach reach) {
    if (message.channel() == Channel.PHONE || carried(message, reach)) {
      return AS_PLANNED;
    }
    boolean missed =
        message.instruction()
            && all.stream()
                .filter(PlannedMessage::instruction)
                .filter(other -> carried(other, reach))
                .noneMatch(
                    other -> London.dateOf(other.dueAt()).equals(London.dateOf(message.dueAt())));
    return reach.mustCall() || missed ? CALL : LEFT_OUT;
  }

  private static boolean carried(PlannedMessage message, Reach reach) {
    return switch (message.channel()) {
      case SMS -> reach.sms();
      case EMAIL -> reach.email();
      case PHONE -> false;
    };
  }
}
