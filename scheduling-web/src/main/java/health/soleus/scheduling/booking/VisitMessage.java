package health.soleus.scheduling.booking;

import health.soleus.persistence.notification.NotificationStatus;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.StaffWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How far one message of a visit is.
 *
 * @param changedAt since when it is so
 */
public record VisitMessage(
    String template, Channel channel, Instant dueAt, NotificationStatus status, Instant changedAt) {

  /** How far the planned message is, in words; "Planned" while nothing has been made of it. */
  public static String statusOf(PlannedMessage planned, List<VisitMessage> messages) {
    return messages.stream()
        .filter(message -> message.template.equals(planned.template()))
        .filter(message -> message.channel == planned.channel())
        .filter(message -> isSame(message.dueAt, planned.dueAt()))
        .findFirst()
        .map(VisitMessage::words)
        .orElse("Planned");
  }

  /** The plan keeps its instants finer than the database does. */
  private static boolean isSame(Instant stored, Instant planned) {
    return Duration.between(stored, planned).abs().compareTo(Duration.ofSeconds(1)) < 0;
  }

  /** "Sent 10:55 on Tuesday 16 March". */
  public String words() {
    String when = " " + StaffWords.timeAndDay(changedAt);
    return switch (status) {
      case SCHEDULED -> "Planned";
      case SENDING -> "Being sent";
      case SENT -> "Sent" + when;
      case DELIVERED -> "Delivered" + when;
      case TEMPORARY_FAILURE -> "Failed, tried again soon";
      case PERMANENT_FAILURE -> "Failed" + when + ": a call is made instead";
      case TECHNICAL_FAILURE -> "Not known whether it was sent, " + when.strip();
      case SUPERSEDED -> "Withdrawn" + when;
      case EXPIRED -> "Not sent: its time passed";
    };
  }
}
