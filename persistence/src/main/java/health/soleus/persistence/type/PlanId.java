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

  @Override
  public String toString() {
    return value.toString();
  }
}
