package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.testkit.Eventually;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kafka is no longer there: rows wait, and what was cancelled meanwhile is not sent. */
class KafkaKilledIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  private final MortalStack stack = MortalStack.taken();

  @Test
  void while_kafka_is_down_rows_wait_and_no_old_text_leaves_and_afterwards_each_leaves_once()
      throws IOException, InterruptedException {
    Pathway pathway = new Pathway(stack.process());
    UUID first = pathway.referred(PaperReferral.ofSomebody());
    pathway.accepted(first);
    UUID second = AcceptedCopies.of(stack.database(), first, 1).get(0);
    List<String> slots = pathway.published(LocalDate.of(2027, 4, 14));
    UUID cancelled = pathway.booked(first, slots.get(0));
    UUID standing = pathway.booked(second, slots.get(1));
    UUID oldText = plannedText(cancelled);
    UUID goodText = plannedText(standing);

    stopped(stack.process().child("Kafka"));
    pathway.cancelled(cancelled);
    UUID third = pathway.referred(PaperReferral.ofSomebody());
    assertEquals(2, waiting(), "the cancellation and the new referral wait in the outbox");
    due(oldText);
    due(goodText);
    becomes(goodText, "SENT");
    becomes(oldText, "SUPERSEDED");
    assertEquals(0, textsOf(third), "nothing is planned without Kafka");
    assertEquals(2, waiting(), "both still wait");

    assertEquals("Kafka ended unexpectedly: everything is stopped", stack.killed("Kafka"));
    stack.startAgain();
    Eventually.holds("the outbox is empty", SOON, () -> waiting() == 0);
    Eventually.holds("the new patient is told", SOON, () -> sentTextsOf(third) == 1);
    Eventually.holds("the cancelled patient is told", SOON, () -> cancellationsOf(cancelled) == 1);
    assertEquals("SUPERSEDED", status(oldText));
    assertEquals(0, arrived(oldText), "the old text never reached the gateway");
    assertEquals(1, arrived(goodText));
    assertEquals(1, textsOf(third), "planned once");
    GatewayLog.eachReferenceOnce(stack.database());
  }

  /** A text of the visit that waits for its day. */
  private UUID plannedText(UUID booking) {
    String texts =
        " FROM notification_notification WHERE booking_id = ? AND channel = 'SMS'"
            + " AND status = 'SCHEDULED' AND plan_id IS NOT NULL";
    Eventually.holds(
        "the visit's texts are planned",
        SOON,
        () -> stack.database().count("SELECT count(*)" + texts, booking) > 0);
    return stack.database().id("SELECT id" + texts + " ORDER BY due_at DESC LIMIT 1", booking);
  }

  /** As if its day had come. */
  private void due(UUID text) {
    int changed =
        stack
            .database()
            .change(
                "UPDATE notification_notification SET due_at = created_at,"
                    + " next_attempt_at = created_at WHERE id = ? AND status = 'SCHEDULED'",
                text);
    assertEquals(1, changed, "the text still waits");
  }

  private void becomes(UUID text, String status) {
    Eventually.holds("the text is " + status, SOON, () -> status(text).equals(status));
  }

  private String status(UUID text) {
    return stack.database().text("SELECT status FROM notification_notification WHERE id = ?", text);
  }

  private long arrived(UUID text) {
    return stack
        .database()
        .count(
            "SELECT count(*) FROM notification_local_message WHERE reference = ?", text.toString());
  }

  private long waiting() {
    return stack.database().count("SELECT count(*) FROM outbox_entry WHERE published_at IS NULL");
  }

  private long textsOf(UUID referral) {
    return stack
        .database()
        .count(
            "SELECT count(*) FROM notification_notification WHERE referral_id = ?"
                + " AND channel = 'SMS'",
            referral);
  }

  private long sentTextsOf(UUID referral) {
    return stack
        .database()
        .count(
            "SELECT count(*) FROM notification_notification WHERE referral_id = ?"
                + " AND channel = 'SMS' AND status = 'SENT'",
            referral);
  }

  private long cancellationsOf(UUID booking) {
    return stack
        .database()
        .count(
            "SELECT count(*) FROM notification_notification WHERE booking_id = ?"
                + " AND channel = 'SMS' AND status = 'SENT' AND plan_id IS NULL",
            booking);
  }

  /** It takes no byte any more, and nobody is told: as a broker whose machine has gone. */
  private static void stopped(ProcessHandle process) throws IOException, InterruptedException {
    int status = new ProcessBuilder("kill", "-STOP", "" + process.pid()).start().waitFor();
    assertEquals(0, status, "stopped");
    assertTrue(process.isAlive());
  }
}
