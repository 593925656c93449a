package health.soleus.persistence.notification;

import static health.soleus.persistence.testkit.NotificationFixtures.notification;
import static health.soleus.persistence.testkit.NotificationFixtures.source;
import static health.soleus.persistence.testkit.NotificationFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.PatientId;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NotificationStatusTest {
  private static final Instant NOW = Instant.parse("2027-03-27T10:00:00Z");

  /** Written out, not computed: every step there is. */
  private static final Set<String> STEPS =
      new TreeSet<>(
          Set.of(
              "SCHEDULED SENDING",
              "SCHEDULED SUPERSEDED",
              "SCHEDULED EXPIRED",
              "SCHEDULED TECHNICAL_FAILURE",
              "TEMPORARY_FAILURE SENDING",
              "TEMPORARY_FAILURE SUPERSEDED",
              "TEMPORARY_FAILURE EXPIRED",
              "TEMPORARY_FAILURE TECHNICAL_FAILURE",
              "SENDING SENT",
              "SENDING TEMPORARY_FAILURE",
              "SENDING PERMANENT_FAILURE",
              "SENDING TECHNICAL_FAILURE",
              "SENT DELIVERED",
              "SENT PERMANENT_FAILURE"));

  @Test
  void no_other_step_is_possible() {
    Set<String> found = new TreeSet<>();
    for (NotificationStatus from : NotificationStatus.values()) {
      for (NotificationStatus to : NotificationStatus.values()) {
        if (from.leadsTo(to)) {
          found.add(from + " " + to);
        }
      }
    }
    assertEquals(STEPS, found);
  }

  @Test
  void a_superseded_message_never_leaves() {
    Notification message = notification(source(PatientId.random()), text(Channel.SMS, NOW));
    message.superseded(NOW);
    assertFalse(message.status().isPending());
    assertThrows(IllegalStateException.class, () -> message.sending(NOW));
  }
}
