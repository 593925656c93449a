package health.soleus.persistence.type;

import java.util.UUID;

/** Opaque, random identifier of a booking. It may stand in URLs, logs and topics (D8). */
public record BookingId(UUID value) {
  public static BookingId random() {
    return new BookingId(UUID.randomUUID());
  }

  /** Reads an id from outside; anything that is no id is answered like an unknown one. */
  public static BookingId parse(String text) {
    return new BookingId(Ids.parse(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
