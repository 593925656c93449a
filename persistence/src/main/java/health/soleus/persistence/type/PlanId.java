package health.soleus.persistence.type;

import java.util.UUID;

/**
 * Opaque, random identifier of one version of a preparation plan. It may stand in URLs, logs and
 * topics (D8).
 */
public record PlanId(UUID value) {
  public static PlanId random() {
    return new PlanId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static PlanId parse(String text) {
    return new PlanId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
