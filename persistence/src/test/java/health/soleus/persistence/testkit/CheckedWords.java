package health.soleus.persistence.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that a CHECK constraint of the database allows, to be compared with an enum. */
public final class CheckedWords {
  private static final Pattern WORD = Pattern.compile("'([A-Z_]+)'");

  private CheckedWords() {}

  /** Those of the constraint, as the database itself tells it. */
  public static Set<String> of(Database database, String constraint) throws SQLException {
    return WORD.matcher(definition(database, constraint))
        .results()
        .map(MatchResult::group)
        .map(quoted -> quoted.substring(1, quoted.length() - 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Those of an enum. */
  public static Set<String> of(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The constraint in SQL; one that is not there fails the test. */
  public static String definition(Database database, String constraint) throws SQLException {
    try (Connection connection = database.asOwner().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?")) {
      query.setString(1, constraint);
      try (ResultSet found = query.executeQuery()) {
        if (!found.next()) {
          throw new AssertionError("no constraint " + constraint);
        }
        return found.getString(1);
      }
    }
  }
}
