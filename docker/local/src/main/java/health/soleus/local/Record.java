package health.soleus.local;

import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.Migrations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of this run, ours or an external one, brought up to date before the server starts.
 */
record Record(String url, String user, String password) {

  /** Our own PostgreSQL, always up to date. */
  static Record embedded(Database database, Progress progress) {
    int applied = Migrations.migrate(database);
    progress.say("PostgreSQL is up to date (" + applied + " migrations applied)");
    return new Record(database.url(), Database.APP, database.appPassword());
  }

  /** An external PostgreSQL: migrated only when asked, refused when it is behind. */
  static Record external(Settings.ExternalDatabase external, boolean migrate, Progress progress) {
    Record record = new Record(external.url(), external.user(), external.password());
    try {
      if (migrate) {
        int applied =
            Migrations.migrate(external.url(), external.ownerUser(), external.ownerPassword());
        progress.say("the external PostgreSQL is up to date (" + applied + " migrations applied)");
      }
      try (Connection connection = record.source().getConnection()) {
        connection.isValid(5);
      }
      int pending =
          Migrations.pending(external.url(), external.ownerUser(), external.ownerPassword());
      if (pending > 0) {
        throw new Refusal(
            "SOLEUS_DB_URL: the database lacks " + pending + " migrations: start with --migrate");
      }
    } catch (SQLException | FlywayException e) {
      throw new Refusal("SOLEUS_DB_URL cannot be used: " + firstLine(e));
    }
    return record;
  }

  /** As the application. */
  DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    source.setPassword(password);
    return source;
  }

  /** Whether nobody can sign in yet: then the first data are loaded. */
  boolean isEmpty() throws SQLException {
    try (Connection connection = source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("SELECT 1 FROM access_account LIMIT 1")) {
      return !found.next();
    }
  }

  /** What went wrong, without what a library frames it with. */
  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage())
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("-"))
        .findFirst()
        .orElse(e.toString());
  }
}
