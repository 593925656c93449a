package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PatientWordsTest {
  @Test
  void days_are_written_in_full() {
    LocalDate day = LocalDate.of(2027, 3, 28);
    assertEquals("Sunday 28 March", PatientWords.day(day));
    assertEquals("Sunday 28 March 2027", PatientWords.dayWithYear(day));
  }

  @Test
  void times_are_those_of_a_kitchen_clock() {
    assertEquals("7:30am", PatientWords.time(LocalTime.of(7, 30)));
    assertEquals("5am", PatientWords.time(LocalTime.of(5, 0)));
    assertEquals("midday", PatientWords.time(LocalTime.NOON));
    assertEquals("12:30pm", PatientWords.time(LocalTime.of(12, 30)));
    assertEquals("1:05pm", PatientWords.time(LocalTime.of(13, 5)));
    assertEquals("11pm", PatientWords.time(LocalTime.of(23, 0)));
  }

  @Test
  void nobody_is_told_a_time_in_the_hour_after_midnight() {
    assertThrows(IllegalArgumentException.class, () -> PatientWords.time(LocalTime.MIDNIGHT));
    assertThrows(IllegalArgumentException.class, () -> PatientWords.time(LocalTime.of(0, 59)));
  }

  @Test
  void h27_a_moment_is_told_in_london_wherever_the_server_is() {
    Instant moment = Instant.parse("2027-03-28T04:30:00Z");
    for (String zone : new String[] {"Pacific/Auckland", "UTC", "Asia/Tokyo", "Europe/London"}) {
      assertEquals(
          "5:30am on Sunday 28 March", PatientWords.dateTime(moment.atZone(ZoneId.of(zone))));
    }
    assertEquals("5:30am", PatientWords.time(moment));
  }
}
