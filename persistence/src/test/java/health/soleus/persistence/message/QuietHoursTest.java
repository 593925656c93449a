package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
  private static String allow(String due) {
    return QuietHours.allow(Instant.parse(due), false).toString();
  }

  @Test
  void nothing_leaves_between_8pm_and_8am_in_london() {
    assertEquals("2027-01-10T08:00:00Z", allow("2027-01-10T07:59:59Z"));
    assertEquals("2027-01-10T08:00:00Z", allow("2027-01-10T08:00:00Z"));
    assertEquals("2027-01-10T19:59:59Z", allow("2027-01-10T19:59:59Z"));
    assertEquals("2027-01-11T08:00:00Z", allow("2027-01-10T20:00:00Z"));
    assertEquals("2027-01-11T08:00:00Z", allow("2027-01-10T23:30:00Z"));
  }

  @Test
  void summer_and_the_night_of_the_change_follow_london() {
    assertEquals("2027-06-10T07:00:00Z", allow("2027-06-10T06:59:00Z"));
    assertEquals("2027-03-28T07:00:00Z", allow("2027-03-27T20:00:00Z"));
    assertEquals("2027-10-31T08:00:00Z", allow("2027-10-30T19:00:00Z"));
  }

  @Test
  void a_safety_text_of_the_day_of_care_does_not_wait() {
    Instant night = Instant.parse("2027-01-10T05:10:00Z");
    assertEquals(night, QuietHours.allow(night, true));
  }

  @Test
  void a_dated_text_leaves_at_10am_in_london() {
    assertEquals("2027-03-27T10:00:00Z", QuietHours.dated(LocalDate.of(2027, 3, 27)).toString());
    assertEquals("2027-03-28T09:00:00Z", QuietHours.dated(LocalDate.of(2027, 3, 28)).toString());
  }
}
