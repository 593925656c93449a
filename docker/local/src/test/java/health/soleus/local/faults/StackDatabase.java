package health.soleus.local.faults;

import health.soleus.local.StackProcess;
import health.soleus.persistence.testkit.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The PostgreSQL of a stack as its superuser sees it: to look, to lock, and to set up. */
final class StackDatabase {
  private final DataSource source;
  private final DataSource application;

  StackDatabase(StackProcess stack) {
    int port = Integer.parseInt(stack.settings().getOrDefault("SOLEUS_DB_PORT", ""));
    PGSimpleDataSource superuser = as("postgres", port);
    // Writers of one range at one time wait for each other in a ring: one gives way, at once.
    superuser.setOptions("-c deadlock_timeout=20ms");
    source = superuser;
    application = as(Database.APP, port);
  }

  /** Whoever comes from this machine is believed. */
  private static PGSimpleDataSource as(String user, int port) {
    PGSimpleDataSource as = new PGSimpleDataSource();
    as.setServerNames(new String[] {"127.0.0.1"});
    as.setPortNumbers(new int[] {port});
    as.setDatabaseName("soleus");
    as.setUser(user);
    return as;
  }

  /** A connection as the application makes them. */
  Connection connectAsApplication() throws SQLException {
    return application.getConnection();
  }

  /** A connection of the caller's own. */
  Connection connect() throws SQLException {
    return source.getConnection();
  }

  long count(String query, Object... values) {
    return Long.parseLong(text(query, values));
  }

  UUID id(String query, Object... values) {
    return UUID.fromString(text(query, values));
  }

  /** The first column of the one row. */
  String text(String query, Object... values) {
    List<String> rows = texts(query, values);
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows of " + query + ": " + rows);
    }
    return rows.get(0);
  }

  /** The first column of every row. */
  List<String> texts(String query, Object... values) {
    try (Connection connection = connect();
        PreparedStatement statement = prepared(connection, query, values);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(String.valueOf(rows.getString(1)));
      }
      return texts;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  /** Runs one statement; how many rows it touched. */
  int change(String statement, Object... values) {
    try (Connection connection = connect();
        PreparedStatement prepared = prepared(connection, statement, values)) {
      return prepared.executeUpdate();
    } catch (SQLException e) {
      throw new AssertionError(statement, e);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
