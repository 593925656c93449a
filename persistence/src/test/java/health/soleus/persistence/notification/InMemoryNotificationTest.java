package health.soleus.persistence.notification;

import health.soleus.persistence.testkit.InMemoryLocalMessages;
import health.soleus.persistence.testkit.InMemoryNotifications;
import health.soleus.persistence.testkit.InMemoryPhoneTasks;
import health.soleus.persistence.type.PatientId;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Nested;

/** The fakes are as true as the database. */
class InMemoryNotificationTest {
  @Nested
  class Messages implements NotificationsContract {
    private final Notifications notifications = new InMemoryNotifications();

    @Override
    public Notifications notifications() {
      return notifications;
    }

    @Override
    public PatientId aPatient() {
      return PatientId.random();
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  @Nested
  class Calls implements PhoneTasksContract {
    private final PhoneTasks calls = new InMemoryPhoneTasks();

    @Override
    public PhoneTasks calls() {
      return calls;
    }

    @Override
    public PatientId aPatient() {
      return PatientId.random();
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return work.call();
    }
  }

  @Nested
  class Log implements LocalMessagesContract {
    private final LocalMessages log = new InMemoryLocalMessages();

    @Override
    public LocalMessages localMessages() {
      return log;
    }

    @Override
    public <T> T in(Callable<T> work) throws Exception {
      return work.call();
    }
  }
}
