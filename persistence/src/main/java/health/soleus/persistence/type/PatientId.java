package health.soleus.persistence.type;

import java.util.UUID;

/** Opaque, random identifier of a patient. It may stand in URLs, logs and topics (D8). */
public record PatientId(UUID value) {
  public static PatientId random() {
    return new PatientId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static PatientId parse(String text) {
    return new PatientId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
