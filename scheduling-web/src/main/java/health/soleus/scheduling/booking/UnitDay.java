package health.soleus.scheduling.booking;

import health.soleus.persistence.type.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The unit's day as far as booking must know it (evidence.md 3.9).
 *
 * @param closes when the last patient has gone
 * @param longestRecovery the longest stay after a procedure with sedation
 * @param goingHome from the end of recovery to the door
 */
public record UnitDay(LocalTime closes, Duration longestRecovery, Duration goingHome) {
  private static final UnitDay STANDARD =
      new UnitDay(LocalTime.of(18, 30), Duration.ofMinutes(240), Duration.ofMinutes(30));

  public static UnitDay standard() {
    return STANDARD;
  }

  /** The latest start with sedation that still lets the patient go home before the unit closes. */
  public Instant latestSedatedStart(LocalDate day, int slotMinutes) {
    return day.atTime(closes)
        .atZone(London.ZONE)
        .toInstant()
        .minus(Duration.ofMinutes(slotMinutes))
        .minus(longestRecovery)
        .minus(goingHome);
  }
}
