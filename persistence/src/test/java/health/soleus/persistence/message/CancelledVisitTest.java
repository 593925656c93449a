package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.preparation.PlannedMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a patient hears when a visit will not happen. */
class CancelledVisitTest {
  /** Thursday 8 April 2027, 11:30am in London. */
  private static final Instant ARRIVAL = Instant.parse("2027-04-08T10:30:00Z");

  @Test
  void a_cancelled_visit_asks_for_a_call_about_medicines_only_when_a_plan_runs() {
    MessageSchedule.Sender sender =
        new MessageSchedule.Sender("Unit", "020", Instant.parse("2027-03-15T09:00:00Z"));
    List<String> running =
        MessageSchedule.cancelled(ARRIVAL, "CLINIC_CANCELLED", true, sender).stream()
            .map(PlannedMessage::template)
            .toList();
    assertEquals(List.of("SMS-12", "EMAIL-CANCELLED", "CALL-PLAN-STARTED"), running);
    List<PlannedMessage> calm =
        MessageSchedule.cancelled(ARRIVAL, "CLINIC_CANCELLED", false, sender);
    assertEquals("SMS-12b", calm.get(0).template());
    assertEquals(2, calm.size());
    assertTrue(calm.get(1).body().contains("We cannot treat anybody on that day."));
  }

  @Test
  void a_visit_of_tomorrow_is_cancelled_at_once_even_at_night() {
    Instant now = Instant.parse("2027-04-07T21:00:00Z");
    MessageSchedule.Sender sender = new MessageSchedule.Sender("Unit", "020", now);
    assertEquals(now, MessageSchedule.cancelled(ARRIVAL, "X", false, sender).get(0).dueAt());
    now = Instant.parse("2027-04-05T21:00:00Z");
    sender = new MessageSchedule.Sender("Unit", "020", now);
    assertEquals(
        "2027-04-06T07:00:00Z",
        MessageSchedule.cancelled(ARRIVAL, "X", false, sender).get(0).dueAt().toString());
  }
}
