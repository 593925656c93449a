package health.soleus.persistence.scheduling;

import health.soleus.persistence.testkit.AllocationsContract;
import health.soleus.persistence.testkit.BookingsContract;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.SessionListsContract;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.type.PatientId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The contracts on a real PostgreSQL with the product's own persistence unit. */
class SchedulingIT implements SessionListsContract, BookingsContract, AllocationsContract {
  private static Database database;
  private static Transactions transactions;
  private static Scheduling world;

  @BeforeAll
  static void start() {
    database = EmbeddedPostgres.shared().migrated();
    transactions = Transactions.on(database);
    world = SchedulingTables.on(transactions);
  }

  @AfterAll
  static void stop() {
    transactions.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    SchedulingTables.empty(database);
  }

  @Override
  public <T> T inTransaction(Function<Scheduling, T> work) {
    return SchedulingTables.in(transactions, () -> work.apply(world));
  }

  @Override
  public PatientId patient() {
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement()) {
      return SchedulingTables.patient(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
