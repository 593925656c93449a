package health.soleus.persistence.type;

import java.util.UUID;

/**
 * Opaque, random identifier of a slot of a session list. It may stand in URLs, logs and topics
 * (D8).
 */
public record SlotId(UUID value) {
  public static SlotId random() {
    return new SlotId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static SlotId parse(String text) {
    return new SlotId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
