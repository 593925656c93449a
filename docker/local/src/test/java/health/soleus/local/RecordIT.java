package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RecordIT {
  private final Progress progress =
      new Progress(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

  @Test
  void an_external_database_that_is_behind_is_refused_until_it_is_migrated() throws SQLException {
    Settings.ExternalDatabase external = external(EmbeddedPostgres.shared().empty());

    Refusal behind = assertThrows(Refusal.class, () -> Record.external(external, false, progress));
    assertTrue(
        String.valueOf(behind.getMessage())
            .matches("SOLEUS_DB_URL: the database lacks \\d+ migrations: start with --migrate"),
        behind.getMessage());

    assertTrue(Record.external(external, true, progress).isEmpty(), "nobody can sign in yet");
    assertEquals(external.url(), Record.external(external, false, progress).url());
  }

  @Test
  void an_external_database_that_is_up_to_date_is_used_with_the_role_of_the_application_alone()
      throws SQLException {
    Database database = EmbeddedPostgres.shared().migrated();
    Settings.ExternalDatabase external = forTheApplicationAlone(database);
    assertTrue(Record.external(external, false, progress).isEmpty(), "nobody can sign in yet");
  }

  @Test
  void the_role_of_the_application_cannot_migrate() {
    Database database = EmbeddedPostgres.shared().empty();
    Settings.ExternalDatabase external = forTheApplicationAlone(database);
    Refusal refusal = assertThrows(Refusal.class, () -> Record.external(external, true, progress));
    String line = String.valueOf(refusal.getMessage());
    assertTrue(line.startsWith("SOLEUS_DB_URL cannot be used: "), line);
    assertFalse(line.contains("\n"), line);
  }

  @Test
  void an_external_database_that_does_not_answer_is_one_line() {
    Settings.ExternalDatabase nowhere =
        new Settings.ExternalDatabase(
            "jdbc:postgresql://127.0.0.1:1/soleus", "app", "secret", "app", "secret");
    Refusal refusal = assertThrows(Refusal.class, () -> Record.external(nowhere, false, progress));
    String line = String.valueOf(refusal.getMessage());
    assertTrue(line.startsWith("SOLEUS_DB_URL cannot be used: "), line);
    assertFalse(line.contains("\n") || line.contains("secret"), line);
  }

  private static Settings.ExternalDatabase external(Database database) {
    return new Settings.ExternalDatabase(
        database.url(),
        Database.APP,
        database.appPassword(),
        Database.OWNER,
        database.ownerPassword());
  }

  private static Settings.ExternalDatabase forTheApplicationAlone(Database database) {
    return new Settings.ExternalDatabase(
        database.url(), Database.APP, database.appPassword(), Database.APP, database.appPassword());
  }
}
