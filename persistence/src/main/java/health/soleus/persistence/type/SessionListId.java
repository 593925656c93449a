package health.soleus.persistence.type;

import java.util.UUID;

/** Opaque, random identifier of a session list. It may stand in URLs, logs and topics (D8). */
public record SessionListId(UUID value) {
  public static SessionListId random() {
    return new SessionListId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
