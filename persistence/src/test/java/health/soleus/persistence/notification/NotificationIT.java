package health.soleus.persistence.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.testkit.CheckedWords;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.testkit.RecordForATest;
import health.soleus.persistence.type.PatientId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Messages, calls and the local gateways' log in a real database. */
class NotificationIT {
  @RegisterExtension private final RecordForATest record = new RecordForATest();

  private PatientId keptPatient() throws Exception {
    return record.in(
        () -> {
          Patient patient = NotificationFixtures.amina();
          record.get(Patients.class).add(patient);
          return patient.id();
        });
  }

  @Test
  void the_database_knows_every_status_and_no_other() throws Exception {
    assertEquals(
        CheckedWords.of(NotificationStatus.values()),
        CheckedWords.of(record.database(), "message_has_a_known_status"));
    assertEquals(
        CheckedWords.of(AttemptStatus.values()),
        CheckedWords.of(record.database(), "attempt_has_a_known_status"));
    assertEquals(
        CheckedWords.of(Resolution.values()),
        CheckedWords.of(record.database(), "attempt_has_a_known_resolution"));
  }

  @Nested
  class Messages implements NotificationsContract {
    @Override
    public Notifications notifications() {
      return record.get(Notifications.class);
    }

    @Override
    public PatientId aPatient() throws Exception {
      return keptPatient();
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return record.in(work);
    }
  }

  @Nested
  class Calls implements PhoneTasksContract {
    @Override
    public PhoneTasks calls() {
      return record.get(PhoneTasks.class);
    }

    @Override
    public PatientId aPatient() throws Exception {
      return keptPatient();
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return record.in(work);
    }
  }

  @Nested
  class Log implements LocalMessagesContract {
    @Override
    public LocalMessages localMessages() {
      return record.get(LocalMessages.class);
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return record.in(work);
    }
  }
}
