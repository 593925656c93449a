package health.soleus.persistence.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.testkit.CheckedWords;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.PatientId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Messages, calls and the local gateways' log in a real database. */
class NotificationIT {
  private Database database;
  private Transactions transactions;
  private Wiring wiring;

  @BeforeEach
  void open() {
    database = EmbeddedPostgres.shared().migrated();
    transactions = Transactions.on(database);
    wiring = new Wiring(transactions);
  }

  @AfterEach
  void close() {
    transactions.close();
  }

  private PatientId keptPatient() throws Exception {
    return transactions.in(
        () -> {
          Patient patient = NotificationFixtures.amina();
          wiring.get(Patients.class).add(patient);
          return patient.id();
        });
  }

  @Test
  void the_database_knows_every_status_and_no_other() throws Exception {
    assertEquals(
        CheckedWords.of(NotificationStatus.values()),
        CheckedWords.of(database, "message_has_a_known_status"));
    assertEquals(
        CheckedWords.of(AttemptStatus.values()),
        CheckedWords.of(database, "attempt_has_a_known_status"));
    assertEquals(
        CheckedWords.of(Resolution.values()),
        CheckedWords.of(database, "attempt_has_a_known_resolution"));
  }

  @Nested
  class Messages implements NotificationsContract {
    @Override
    public Notifications notifications() {
      return wiring.get(Notifications.class);
    }

    @Override
    public PatientId aPatient() throws Exception {
      return keptPatient();
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return transactions.in(work);
    }
  }

  @Nested
  class Calls implements PhoneTasksContract {
    @Override
    public PhoneTasks calls() {
      return wiring.get(PhoneTasks.class);
    }

    @Override
    public PatientId aPatient() throws Exception {
      return keptPatient();
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return transactions.in(work);
    }
  }

  @Nested
  class Log implements LocalMessagesContract {
    @Override
    public LocalMessages localMessages() {
      return wiring.get(LocalMessages.class);
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return transactions.in(work);
    }
  }
}
