package health.soleus.persistence.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.PatientId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    assertEquals(names(NotificationStatus.values()), check("message_has_a_known_status"));
    assertEquals(names(AttemptStatus.values()), check("attempt_has_a_known_status"));
    assertEquals(names(Resolution.values()), check("attempt_has_a_known_resolution"));
  }

  private static Set<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> check(String constraint) throws Exception {
    try (Connection connection = database.asOwner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = '"
                    + constraint
                    + "'")) {
      found.next();
      Matcher quoted = Pattern.compile("'([A-Z_]+)'").matcher(found.getString(1));
      Set<String> names = new TreeSet<>();
      while (quoted.find()) {
        names.add(quoted.group(1));
      }
      return names;
    }
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
