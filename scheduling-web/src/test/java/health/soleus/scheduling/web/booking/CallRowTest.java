package health.soleus.scheduling.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.message.Reach;
import health.soleus.scheduling.booking.Addressee;
import health.soleus.scheduling.booking.PatientBanner;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CallRowTest {
  private static CallRow row(boolean dueNow, boolean late) {
    Reach none = Reach.of(false, false, false, false);
    return new CallRow(
        "",
        new PatientBanner(
            "YUSUF, Amina",
            "",
            "",
            "Left",
            "",
            "",
            "",
            "",
            "",
            new Addressee("Amina", "Amina Yusuf", "", "", false, none)),
        "",
        Instant.parse("2027-03-15T10:00:00Z"),
        dueNow,
        late,
        "",
        "",
        "",
        "");
  }

  @Test
  void a_call_to_come_is_due_one_whose_time_has_come_is_due_now_and_a_forgotten_one_is_overdue() {
    assertEquals("Due info", row(false, false).dueWords() + ' ' + row(false, false).dueKind());
    assertEquals("Due now warn", row(true, false).dueWords() + ' ' + row(true, false).dueKind());
    assertEquals("Overdue stop", row(true, true).dueWords() + ' ' + row(true, true).dueKind());
  }
}
