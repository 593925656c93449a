package health.soleus.persistence.notification;

import java.util.EnumSet;
import java.util.Set;

/** Where one message is on its way; which step may follow which is this table. */
public enum NotificationStatus {
  /** Waits for its time. */
  SCHEDULED,
  /** An attempt has started and its outcome is not recorded yet. */
  SENDING,
  /** The gateway has it. */
  SENT,
  /** The gateway says that it arrived. */
  DELIVERED,
  /** The last attempt failed and another will follow. */
  TEMPORARY_FAILURE,
  /** The gateway refused it for good, or every attempt is used up. */
  PERMANENT_FAILURE,
  /** It cannot be sent as it is, or nobody can say whether it was sent. */
  TECHNICAL_FAILURE,
  /** The plan it rests on is no longer the patient's plan. */
  SUPERSEDED,
  /** Its time passed before it could leave (D15). */
  EXPIRED;

  private static final Set<NotificationStatus> PENDING = EnumSet.of(SCHEDULED, TEMPORARY_FAILURE);

  /** Whether the message may still be claimed for sending. */
  public boolean isPending() {
    return PENDING.contains(this);
  }

  /** Whether a message may pass from this status to the other. */
  public boolean leadsTo(NotificationStatus next) {
    return next().contains(next);
  }

  private Set<NotificationStatus> next() {
    return switch (this) {
      case SCHEDULED, TEMPORARY_FAILURE ->
          EnumSet.of(SENDING, SUPERSEDED, EXPIRED, TECHNICAL_FAILURE);
      case SENDING -> EnumSet.of(SENT, TEMPORARY_FAILURE, PERMANENT_FAILURE, TECHNICAL_FAILURE);
      case SENT -> EnumSet.of(DELIVERED, PERMANENT_FAILURE);
      case DELIVERED, PERMANENT_FAILURE, TECHNICAL_FAILURE, SUPERSEDED, EXPIRED ->
          EnumSet.noneOf(NotificationStatus.class);
    };
  }
}
