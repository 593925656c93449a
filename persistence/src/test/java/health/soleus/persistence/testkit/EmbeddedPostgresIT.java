package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
  @Test
  void the_application_cannot_create_a_table() throws SQLException {
    Database database = EmbeddedPostgres.shared().migrated();
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement()) {
      SQLException refused =
          assertThrows(
              SQLException.class, () -> statement.execute("CREATE TABLE mine (id integer)"));
      assertEquals("42501", refused.getSQLState());
    }
  }

  @Test
  void a_second_migration_finds_nothing_to_do() {
    Database database = EmbeddedPostgres.shared().migrated();
    assertEquals(0, Migrations.migrate(database));
    assertEquals(0, Migrations.pending(database.url(), Database.OWNER, database.ownerPassword()));
  }

  @Test
  void kept_data_are_there_again_after_a_restart_and_safe_meanwhile(@TempDir Path directory)
      throws SQLException {
    Path binaries =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "soleus-postgres-" + System.getProperty("user.name"));
    int port;
    try (EmbeddedPostgres first =
            EmbeddedPostgres.keptIn(
                directory.resolve("data"), binaries, directory.resolve("log"), 0);
        Connection connection = first.main().asOwner().getConnection();
        Statement statement = connection.createStatement()) {
      port = first.port();
      statement.execute("CREATE TABLE kept (word text)");
      statement.execute("INSERT INTO kept VALUES ('here')");
    }
    try (EmbeddedPostgres second =
            EmbeddedPostgres.keptIn(
                directory.resolve("data"), binaries, directory.resolve("log"), port);
        Connection connection = second.main().asOwner().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT word, current_setting('fsync'), current_setting('synchronous_commit')"
                    + " FROM kept")) {
      assertTrue(found.next());
      assertEquals("here", found.getString(1));
      assertEquals("on", found.getString(2));
      assertEquals("on", found.getString(3));
    }
  }
}
