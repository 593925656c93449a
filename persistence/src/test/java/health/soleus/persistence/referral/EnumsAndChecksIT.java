package health.soleus.persistence.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.testkit.CheckedWords;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.type.ClinicalPriority;
import java.sql.SQLException;
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
    assertEquals(CheckedWords.of(constants), CheckedWords.of(database, constraint));
  }
}
