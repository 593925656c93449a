package health.soleus.persistence.type;

import java.util.UUID;

/**
 * Opaque, random identifier of one message to one person; also the reference that a gateway is
 * given. It may stand in URLs, logs and topics (D8).
 */
public record NotificationId(UUID value) {
  public static NotificationId random() {
    return new NotificationId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static NotificationId parse(String text) {
    return new NotificationId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
