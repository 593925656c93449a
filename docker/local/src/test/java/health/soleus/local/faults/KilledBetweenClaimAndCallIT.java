package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.testkit.Eventually;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Hazard: an attempt was recorded, the server died, and nobody knows whether the text left. */
class KilledBetweenClaimAndCallIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final String TEXTS_OF =
      " FROM notification_notification n WHERE n.referral_id = ? AND n.channel = 'SMS'";

  private final MortalStack stack = MortalStack.taken();

  @Test
  void a_text_cut_off_before_the_gateway_had_it_leaves_once_and_its_attempt_says_what_happened()
      throws SQLException {
    UUID referral;
    try (Connection lock = stack.database().connect()) {
      lock.setAutoCommit(false);
      run(lock, "LOCK TABLE notification_local_message IN ACCESS EXCLUSIVE MODE");
      referral = referredUntilAttemptStarted();
      gatewayHasHeldTheCallFor("1 second");
      nobodyIsIdleInATransaction();
      stack.killed("server");
    } catch (SQLException closed) {
      // The lock ended with the database that the launcher stopped.
      referral = lastReferral;
    }
    stack.startAgain();
    everythingLeft(referral);
    assertEquals(
        List.of("UNKNOWN NOT_AT_GATEWAY", "ACCEPTED null"), attempts(referral), "the attempts");
    eachReferenceOnce();
  }

  @Test
  void a_text_cut_off_after_the_gateway_had_it_is_not_sent_again() throws SQLException {
    UUID referral;
    try (Connection lock = stack.database().connect();
        Connection outcome = stack.database().connect()) {
      lock.setAutoCommit(false);
      outcome.setAutoCommit(false);
      run(lock, "LOCK TABLE notification_local_message IN ACCESS EXCLUSIVE MODE");
      referral = referredUntilAttemptStarted();
      run(outcome, "LOCK TABLE notification_attempt IN ROW EXCLUSIVE MODE");
      run(
          outcome,
          "SELECT id FROM notification_notification WHERE referral_id = '"
              + referral
              + "' FOR UPDATE");
      lock.rollback();
      gatewayHasTextsOf(referral);
      stack.killed("server");
    } catch (SQLException closed) {
      referral = lastReferral;
    }
    stack.startAgain();
    everythingLeft(referral);
    assertEquals(List.of("UNKNOWN FOUND_AT_GATEWAY"), attempts(referral), "the attempts");
    eachReferenceOnce();
  }

  private UUID lastReferral = new UUID(0, 0);

  private UUID referredUntilAttemptStarted() {
    UUID referral = new Pathway(stack.process()).referred(PaperReferral.ofSomebody());
    lastReferral = referral;
    Eventually.holds(
        "an attempt to send the patient's text is recorded",
        SOON,
        () ->
            stack
                    .database()
                    .count(
                        "SELECT count(*) FROM notification_attempt a WHERE a.status = 'STARTED'"
                            + " AND a.notification_id IN (SELECT n.id"
                            + TEXTS_OF
                            + ")",
                        referral)
                > 0);
    return referral;
  }

  private void gatewayHasHeldTheCallFor(String time) {
    Eventually.holds(
        "the gateway holds the call",
        SOON,
        () ->
            stack
                    .database()
                    .count(
                        "SELECT count(*) FROM pg_stat_activity WHERE usename = 'soleus_app'"
                            + " AND wait_event_type = 'Lock'"
                            + " AND clock_timestamp() - query_start > '"
                            + time
                            + "'")
                > 0);
  }

  private void nobodyIsIdleInATransaction() {
    assertEquals(
        List.of(), idleInATransaction(), "no connection waits in a transaction for the gateway");
  }

  private List<String> idleInATransaction() {
    return stack
        .database()
        .texts(
            "SELECT query FROM pg_stat_activity WHERE usename = 'soleus_app'"
                + " AND state LIKE 'idle in transaction%'"
                + " AND clock_timestamp() - state_change > '500 milliseconds'");
  }

  /** The control: a connection that waits in a transaction would have been found. */
  @Test
  void a_connection_left_in_a_transaction_is_found() throws SQLException {
    try (Connection left = stack.database().connectAsApplication()) {
      left.setAutoCommit(false);
      run(left, "SELECT 'left open'");
      Eventually.holds(
          "it is found", SOON, () -> idleInATransaction().equals(List.of("SELECT 'left open'")));
      left.rollback();
    }
  }

  private void gatewayHasTextsOf(UUID referral) {
    Eventually.holds(
        "the gateway has the text",
        SOON,
        () ->
            stack
                    .database()
                    .count(
                        "SELECT count(*)"
                            + TEXTS_OF
                            + " AND EXISTS (SELECT 1 FROM notification_local_message m"
                            + " WHERE m.reference = n.id::text)",
                        referral)
                > 0);
  }

  private void everythingLeft(UUID referral) {
    Eventually.holds(
        "every text of the referral is sent",
        SOON,
        () ->
            stack
                    .database()
                    .count("SELECT count(*)" + TEXTS_OF + " AND n.status = 'SENT'", referral)
                == 1);
  }

  private List<String> attempts(UUID referral) {
    return stack
        .database()
        .texts(
            "SELECT a.status || ' ' || coalesce(a.resolution, 'null') FROM notification_attempt a"
                + " WHERE a.notification_id IN (SELECT n.id"
                + TEXTS_OF
                + ") ORDER BY a.number",
            referral);
  }

  private void eachReferenceOnce() {
    GatewayLog.eachReferenceOnce(stack.database());
  }

  private static void run(Connection connection, String command) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(command);
    }
  }
}
