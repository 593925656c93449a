package health.soleus.notifications.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.notifications.testkit.EmbeddedKafka;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.testkit.Eventually;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.testkit.ServerForTests;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.PatientId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;

/** Seen from outside the server: an event is kept, and all the rest happens by itself. */
final class FromEventToPhone {
  private FromEventToPhone() {}

  static void isBroughtByTheLoops(Path directory) throws Exception {
    Patient patient = patient(NotificationFixtures.amina());
    try (EmbeddedKafka kafka = EmbeddedKafka.start(directory, ServerWithNotifications.kafkaPort());
        Transactions transactions = Transactions.on(ServerForTests.database())) {
      assertTrue(kafka.process().isAlive());
      Wiring outside = new Wiring(transactions).with(Clock.class, Clock.systemUTC());
      ReferralReceived event = NotificationsInContainerIT.received(patient.id());
      transactions.in(
          () -> {
            outside.get(Patients.class).add(patient);
            outside.get(Patients.class).add(NotificationsInContainerIT.quoted(event));
            outside.get(Outbox.class).append(event);
            return "";
          });
      String id = "'" + event.id() + "'";
      eventually("relayed", "outbox_entry WHERE published_at IS NOT NULL AND id = " + id);
      eventually("consumed", "outbox_processed_event WHERE event_id = " + id);
      eventually(
          "dispatched",
          "notification_notification WHERE status = 'SENT' AND channel = 'SMS' AND event_id = "
              + id);
    }
  }

  /** Somebody like this with a number that no other test of this database gives. */
  private static Patient patient(Patient like) {
    NhsNumber number = new NhsNumber("9995000016");
    return new Patient(PatientId.random(), number, like.name(), like.bornOn(), like.contact());
  }

  private static void eventually(String what, String rows) {
    Eventually.holds(
        what, Duration.ofSeconds(60), () -> count("SELECT count(*) FROM " + rows) == 1);
  }

  private static long count(String query) {
    try (Connection connection = ServerForTests.database().asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }
}
