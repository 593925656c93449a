package health.soleus.persistence.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets each table of a test's database fail when a row of {@code fault} says so: at once, or only
 * when the transaction commits. Without such a row nothing is different.
 */
final class Faults {
  private static final String TOLD =
      """
      CREATE TABLE fault (table_name text PRIMARY KEY, at_commit boolean NOT NULL);
      CREATE FUNCTION fail_if_told() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM fault
                   WHERE table_name = TG_TABLE_NAME AND at_commit = TG_ARGV[0]::boolean) THEN
          RAISE EXCEPTION 'told to fail: %', TG_TABLE_NAME;
        END IF;
        RETURN NEW;
      END $$;
      """;

  private static final String ON =
      """
      CREATE TRIGGER fails_at_once BEFORE INSERT OR UPDATE ON %1$s
        FOR EACH ROW EXECUTE FUNCTION fail_if_told('false');
      CREATE CONSTRAINT TRIGGER fails_at_commit AFTER INSERT OR UPDATE OR DELETE ON %1$s
        DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fail_if_told('true');
      """;

  private Faults() {}

  static void into(Database database) {
    try (Connection connection = database.asOwner().getConnection();
        Statement statement = connection.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet found =
          statement.executeQuery(
              "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                  + " AND tablename <> 'flyway_schema_history'")) {
        while (found.next()) {
          tables.add(found.getString(1));
        }
      }
      statement.execute(TOLD);
      for (String table : tables) {
        statement.execute(ON.formatted(table));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
