package health.soleus.persistence.type;

import java.util.UUID;

/** Opaque, random identifier of a patient. It may stand in URLs, logs and topics (D8). */
public record PatientId(UUID value) {
  public static PatientId random() {
    return new PatientId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
