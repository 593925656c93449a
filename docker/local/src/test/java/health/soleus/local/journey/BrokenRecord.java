package health.soleus.local.journey;

import health.soleus.local.StackProcess;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;

/** A record in which one table cannot be found for a while, so that pages fail. */
final class BrokenRecord implements AutoCloseable {
  private final PGSimpleDataSource source = new PGSimpleDataSource();
  private final String table;

  private BrokenRecord(String table, StackProcess stack) {
    this.table = table;
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(
        new int[] {Integer.parseInt(stack.settings().getOrDefault("SOLEUS_DB_PORT", ""))});
    source.setDatabaseName("soleus");
    source.setUser("postgres");
  }

  static BrokenRecord without(String table, StackProcess stack) {
    BrokenRecord broken = new BrokenRecord(table, stack);
    broken.rename(table, table + "_away");
    return broken;
  }

  @Override
  public void close() {
    rename(table + "_away", table);
  }

  private void rename(String from, String to) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("ALTER TABLE " + from + " RENAME TO " + to);
    } catch (SQLException e) {
      throw new AssertionError(from, e);
    }
  }
}
