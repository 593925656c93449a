package health.soleus.scheduling.container;

import health.soleus.persistence.testkit.ServerForTests;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database behind the deployed WAR from outside. */
final class DatabaseOutside {
  private DatabaseOutside() {}

  static List<String> rows(String query) {
    try (Connection connection = ServerForTests.database().asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(String.valueOf(found.getString(1)));
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  static Fingerprint fingerprint() {
    return Fingerprint.taken(DatabaseOutside::rows);
  }
}
