package health.soleus.persistence.type;

import java.util.UUID;

/**
 * Opaque, random identifier of a referral not yet sent. It may stand in URLs, logs and topics (D8).
 */
public record DraftId(UUID value) {
  public static DraftId random() {
    return new DraftId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static DraftId parse(String text) {
    return new DraftId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
