package health.soleus.persistence.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.testkit.CheckedWords;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The database knows the same words as the enums, and its three constraints say what they mean. */
class SchedulingChecksIT {
  private static final Map<String, Enum<?>[]> CHECKS =
      Map.of(
          "slot_has_a_known_status", SlotStatus.values(),
          "booking_has_a_known_status", BookingStatus.values(),
          "booking_has_a_known_cancellation_reason", CancellationReason.values(),
          "booking_has_a_known_agreement", PatientAgreement.values(),
          "allocation_has_a_known_kind", ResourceKind.values(),
          "allocation_has_a_known_state", AllocationState.values());

  private static final Database DATABASE = EmbeddedPostgres.shared().migrated();

  @Test
  void every_enum_value_is_in_its_check_and_the_check_has_no_other() throws SQLException {
    for (Map.Entry<String, Enum<?>[]> check : CHECKS.entrySet()) {
      assertEquals(
          CheckedWords.of(check.getValue()),
          CheckedWords.of(DATABASE, check.getKey()),
          check.getKey());
    }
  }

  @Test
  void each_resource_has_its_own_constraint_on_half_open_ranges() throws SQLException {
    for (ResourceKind kind : ResourceKind.values()) {
      String word = kind.name();
      assertEquals(
          "EXCLUDE USING gist (resource_id WITH =, during WITH &&) WHERE (((kind)::text = '"
              + word
              + "'::text))",
          CheckedWords.definition(
              DATABASE, word.toLowerCase(Locale.ROOT) + "_has_one_live_use_at_a_time"));
    }
    assertEquals(
        "tstzrange(starts_at, ends_at, '[)'::text)",
        one(
            "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef"
                + " JOIN pg_attribute ON attrelid = adrelid AND attnum = adnum"
                + " WHERE attname = 'during'"));
  }

  @Test
  void a_referral_has_at_most_one_booking_that_is_not_cancelled() throws SQLException {
    String index =
        one(
            "SELECT indexdef FROM pg_indexes"
                + " WHERE indexname = 'referral_has_at_most_one_live_booking'");
    assertEquals(
        "CREATE UNIQUE INDEX referral_has_at_most_one_live_booking ON public.scheduling_booking"
            + " USING btree (referral_id) WHERE ((status)::text <> 'CANCELLED'::text)",
        index);
  }

  @Test
  void an_empty_range_which_would_conflict_with_nothing_is_refused() {
    SQLException refused =
        assertThrows(
            SQLException.class,
            () ->
                execute(
                    "INSERT INTO scheduling_resource_allocation (id, kind, resource_id, state,"
                        + " starts_at, ends_at, slot_id, referral_id, holder_id, holder_name,"
                        + " taken_at, expires_at) SELECT gen_random_uuid(), 'ROOM',"
                        + " gen_random_uuid(), 'HELD', t, t, gen_random_uuid(),"
                        + " gen_random_uuid(), gen_random_uuid(), 'x', t, t"
                        + " FROM (SELECT '2027-04-07T08:00Z'::timestamptz AS t) at"));
    assertEquals("23514", refused.getSQLState());
  }

  private static String one(String query) throws SQLException {
    try (Connection connection = DATABASE.asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      if (!found.next()) {
        throw new AssertionError("nothing for " + query);
      }
      return found.getString(1);
    }
  }

  private static void execute(String command) throws SQLException {
    try (Connection connection = DATABASE.asApp().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
