package health.soleus.persistence.type;

import java.util.UUID;

/**
 * Opaque, random identifier of a referral; also the key of every event of its pathway. It may stand
 * in URLs, logs and topics (D8).
 */
public record ReferralId(UUID value) {
  public static ReferralId random() {
    return new ReferralId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static ReferralId parse(String text) {
    return new ReferralId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
