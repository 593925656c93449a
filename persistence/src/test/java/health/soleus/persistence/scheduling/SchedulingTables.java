package health.soleus.persistence.scheduling;

import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.SchedulingWorld.Scheduling;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.PatientId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** The tables of scheduling in a test's database, and the repositories on them. */
final class SchedulingTables {
  private static final AtomicInteger NUMBERS = new AtomicInteger(1_000_000);

  private SchedulingTables() {}

  static Scheduling on(Transactions transactions) {
    Wiring wiring = new Wiring(transactions);
    return new Scheduling(
        wiring.get(SessionLists.class), wiring.get(Bookings.class), wiring.get(Allocations.class));
  }

  /** What a transaction's work throws is what the test sees. */
  static <T> T in(Transactions transactions, Callable<T> work) {
    try {
      return transactions.in(work);
    } catch (RuntimeException thrown) {
      throw thrown;
    } catch (Exception checked) {
      throw new IllegalStateException(checked);
    }
  }

  static void empty(Database database) throws SQLException {
    try (Connection connection = database.asOwner().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "TRUNCATE scheduling_resource_allocation, scheduling_booking, scheduling_slot,"
              + " scheduling_session_list");
    }
  }

  /** Somebody on record, only so that the booking's reference to the patient holds. */
  static PatientId patient(Statement statement) throws SQLException {
    PatientId id = PatientId.random();
    statement.execute(
        "INSERT INTO patient_patient (id, nhs_number, given_name, family_name, born_on,"
            + " other_phone, address, no_texts, needs, needs_detail, version) VALUES ('"
            + id.value()
            + "', '999"
            + NUMBERS.incrementAndGet()
            + "', 'A', 'B', '1960-01-01', '', '', false, '', '', 0)");
    return id;
  }
}
