package health.soleus.persistence.type;

import java.util.UUID;

/** Opaque, random identifier of a treatment room. It may stand in URLs, logs and topics (D8). */
public record RoomId(UUID value) {
  public static RoomId random() {
    return new RoomId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static RoomId parse(String text) {
    return new RoomId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
