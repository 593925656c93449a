package health.soleus.persistence.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The zone in which people read times, whatever zone the server runs in (H27). */
public final class London {
  public static final ZoneId ZONE = ZoneId.of("Europe/London");

  private London() {}

  /** The calendar day in London at this instant. */
  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }
}
