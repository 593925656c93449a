package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StopTimeTest {
  private static String told(String exact) {
    return StopTime.told(Instant.parse(exact)).toLocalDateTime().toString();
  }

  @Test
  void a_stop_is_rounded_down_to_the_half_hour() {
    assertEquals("2027-04-05T01:30", told("2027-04-05T00:30:00Z"));
    assertEquals("2027-04-05T01:30", told("2027-04-05T00:59:59Z"));
    assertEquals("2027-04-05T02:00", told("2027-04-05T01:00:00Z"));
  }

  @Test
  void d14_the_hour_after_midnight_is_told_as_half_past_eleven_the_evening_before() {
    assertEquals("2027-04-04T23:30", told("2027-04-04T23:00:00Z"));
    assertEquals("2027-04-04T23:30", told("2027-04-04T23:59:00Z"));
    assertEquals("2027-04-05T01:00", told("2027-04-05T00:00:00Z"));
    assertEquals("2027-04-04T23:30", told("2027-04-04T22:45:00Z"));
  }

  @Test
  void d14_on_the_night_of_a_clock_change_two_hours_are_told_as_eleven_the_evening_before() {
    assertEquals("2027-03-27T23:00", told("2027-03-28T00:00:00Z"));
    assertEquals("2027-03-27T23:00", told("2027-03-28T00:59:59Z"));
    assertEquals("2027-03-28T02:00", told("2027-03-28T01:00:00Z"));
    assertEquals("2027-10-30T23:00", told("2027-10-30T23:30:00Z"));
    assertEquals("2027-10-30T23:00", told("2027-10-31T00:30:00Z"));
    assertEquals("2027-10-30T23:00", told("2027-10-31T01:30:00Z"));
    assertEquals("2027-10-31T02:00", told("2027-10-31T02:00:00Z"));
  }
}
