package health.soleus.persistence.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.type.ClinicalPriority;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an enum allows, the database allows, and nothing else (V002, V003, V004, V009). */
class EnumsAndChecksIT {
  private static Database database;

  @BeforeAll
  static void migrate() {
    database = EmbeddedPostgres.shared().migrated();
  }

  static Arguments[] checks() {
    return new Arguments[] {
      Arguments.of("account_has_a_known_role", Role.values()),
      Arguments.of("audit_has_a_known_role", Role.values()),
      Arguments.of("draft_has_a_known_status", DraftStatus.values()),
      Arguments.of("referral_has_a_known_status", ReferralStatus.values()),
      Arguments.of("referral_has_a_known_priority", ClinicalPriority.values()),
      Arguments.of("referral_has_a_known_sedation", SedationPlan.values()),
      Arguments.of("referral_has_a_known_access_site", AccessSite.values()),
    };
  }

  @ParameterizedTest
  @MethodSource("checks")
  void the_check_lists_the_enum(String constraint, Enum<?>[] constants) throws SQLException {
    Set<String> names =
        Arrays.stream(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(names, listed(constraint));
  }

  private static Set<String> listed(String constraint) throws SQLException {
    try (Connection connection = database.asOwner().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = ?")) {
      query.setString(1, constraint);
      try (ResultSet found = query.executeQuery()) {
        Set<String> names = new TreeSet<>();
        while (found.next()) {
          Matcher quoted = Pattern.compile("'([A-Z_]+)'").matcher(found.getString(1));
          while (quoted.find()) {
            names.add(quoted.group(1));
          }
        }
        return names;
      }
    }
  }
}
