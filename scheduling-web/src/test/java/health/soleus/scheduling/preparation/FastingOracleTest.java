package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.preparation.PlanStep;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * A thousand arrivals against an oracle that knows no time zone database and never calls the
 * protocol: British summer time from the last Sunday of March to that of October, 01:00 UTC.
 */
class FastingOracleTest {
  private static final int ARRIVALS = 1000;

  @Test
  void h2_the_told_stop_is_360_to_389_minutes_before_arrival_unless_d14_applies() {
    long seed = Long.getLong("soleus.seed", 28032027L);
    System.out.println("arrivals from seed " + seed);
    Random random = new Random(seed);
    int early = 0;
    for (int round = 0; round < ARRIVALS; round++) {
      LocalDateTime arrival = arrival(random, round);
      PlanStep step = Someone.healthy().arriving(arrival).step("FAST-1");
      LocalDateTime told = read(step.told(), arrival.getYear());
      long minutes = (utcSeconds(arrival) - utcSeconds(told)) / 60;
      LocalDateTime counted = london(utcSeconds(arrival) - 6 * 3600);
      LocalDateTime rounded = counted.withMinute(counted.getMinute() < 30 ? 0 : 30);
      boolean change = isChange(rounded.toLocalDate());
      if (rounded.getHour() < (change ? 2 : 1)) {
        early++;
        LocalTime evening = change ? LocalTime.of(23, 0) : LocalTime.of(23, 30);
        assertEquals(rounded.toLocalDate().minusDays(1).atTime(evening), told, step.text());
        assertTrue(minutes >= 360, step.text());
      } else {
        assertTrue(minutes >= 360 && minutes <= 389, arrival + ": " + minutes);
      }
      assertTrue(step.text().contains("after " + step.told() + "."), step.text());
    }
    assertTrue(early > 20, "D14 must have been met, and was " + early + " times");
  }

  /** Every fifth arrival is on a day of a clock change. */
  private static LocalDateTime arrival(Random random, int round) {
    int year = 2026 + random.nextInt(5);
    LocalDate day =
        round % 5 == 0
            ? lastSunday(year, random.nextBoolean() ? 3 : 10)
            : LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
    return day.atTime(6 + random.nextInt(12), random.nextInt(60));
  }

  private static LocalDate lastSunday(int year, int month) {
    LocalDate day = LocalDate.of(year, month, 31);
    return day.minusDays(day.getDayOfWeek().getValue() % 7);
  }

  private static boolean isChange(LocalDate day) {
    return day.equals(lastSunday(day.getYear(), 3)) || day.equals(lastSunday(day.getYear(), 10));
  }

  /** Whether summer time holds at this second of UTC. */
  private static boolean isSummer(LocalDateTime utc) {
    return !utc.isBefore(lastSunday(utc.getYear(), 3).atTime(1, 0))
        && utc.isBefore(lastSunday(utc.getYear(), 10).atTime(1, 0));
  }

  private static LocalDateTime london(long utcSeconds) {
    LocalDateTime utc = LocalDateTime.ofEpochSecond(utcSeconds, 0, ZoneOffset.UTC);
    return isSummer(utc) ? utc.plusHours(1) : utc;
  }

  private static long utcSeconds(LocalDateTime there) {
    LocalDateTime asSummer = there.minusHours(1);
    return (isSummer(asSummer) ? asSummer : there).toEpochSecond(ZoneOffset.UTC);
  }

  /** Reads "11:30pm on Saturday 27 March" as a person would. */
  private static LocalDateTime read(String told, int year) {
    String[] words = told.split(" ", -1);
    String clock = words[0].replaceAll("[a-z]", "");
    boolean midday = words[0].equals("midday");
    int hour =
        midday
            ? 12
            : Integer.parseInt(clock.split(":", -1)[0]) % 12 + (words[0].endsWith("pm") ? 12 : 0);
    int minute = clock.contains(":") ? Integer.parseInt(clock.split(":", -1)[1]) : 0;
    Month month = Month.valueOf(words[4].toUpperCase(Locale.UK));
    LocalDate day = LocalDate.of(year, month, Integer.parseInt(words[3]));
    boolean yearBefore = month == Month.DECEMBER && words[3].equals("31");
    assertTrue(
        day.getDayOfWeek().name().equalsIgnoreCase(words[2]) || yearBefore, told + " " + year);
    boolean lastYear = !day.getDayOfWeek().name().equalsIgnoreCase(words[2]);
    return (lastYear ? day.minusYears(1) : day).atTime(hour, minute);
  }
}
