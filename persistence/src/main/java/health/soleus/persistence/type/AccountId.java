package health.soleus.persistence.type;

import java.util.UUID;

/**
 * Opaque, random identifier of a person who can sign in. It may stand in URLs, logs and topics
 * (D8).
 */
public record AccountId(UUID value) {
  public static AccountId random() {
    return new AccountId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static AccountId parse(String text) {
    return new AccountId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
