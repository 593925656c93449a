package health.soleus.persistence.type;

import java.util.UUID;

/** Opaque, random identifier of a session list. It may stand in URLs, logs and topics (D8). */
public record SessionListId(UUID value) {
  public static SessionListId random() {
    return new SessionListId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static SessionListId parse(String text) {
    return new SessionListId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
