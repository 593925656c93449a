package health.soleus.persistence.message;

import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * How a time by which something must stop is told: never later than it is meant, and never where
 * its day is unclear (D14, H2).
 */
@Policy
public final class StopTime {
  private static final Duration STEP = Duration.ofMinutes(30);
  private static final int UNCLEAR_HOURS = 1;
  private static final int UNCLEAR_HOURS_WHEN_CLOCKS_CHANGE = 2;
  private static final LocalTime EVENING = LocalTime.of(23, 30);
  private static final LocalTime EVENING_WHEN_CLOCKS_CHANGE = LocalTime.of(23, 0);

  private StopTime() {}

  /**
   * The time as told: rounded down to the half hour; from 00:00 to 00:59 told as 11:30pm the
   * evening before; on the night of a clock change from 00:00 to 01:59 as 11pm the evening before.
   */
  public static ZonedDateTime told(Instant exact) {
    ZonedDateTime rounded = roundedDown(exact).atZone(London.ZONE);
    LocalDate day = rounded.toLocalDate();
    boolean change = clocksChangeOn(day);
    int unclear = change ? UNCLEAR_HOURS_WHEN_CLOCKS_CHANGE : UNCLEAR_HOURS;
    if (rounded.getHour() >= unclear) {
      return rounded;
    }
    LocalTime evening = change ? EVENING_WHEN_CLOCKS_CHANGE : EVENING;
    return day.minusDays(1).atTime(evening).atZone(London.ZONE);
  }

  /** London's offsets are whole hours, so half hours of the instant line are half hours there. */
  private static Instant roundedDown(Instant exact) {
    long seconds = exact.getEpochSecond();
    return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, STEP.toSeconds()));
  }

  private static boolean clocksChangeOn(LocalDate day) {
    return !day.atStartOfDay(London.ZONE)
        .getOffset()
        .equals(day.plusDays(1).atStartOfDay(London.ZONE).getOffset());
  }
}
