package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.demo.LocalAccount;
import health.soleus.persistence.testkit.Eventually;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Kafka is no longer there: rows wait, and what was cancelled or moved meanwhile is not sent. */
class KafkaKilledIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  private final MortalStack stack = MortalStack.taken();

  @Test
  void while_kafka_is_down_rows_wait_and_no_old_text_leaves_and_afterwards_each_leaves_once()
      throws IOException, InterruptedException {
    Pathway pathway = new Pathway(stack.process());
    UUID first = pathway.referred(PaperReferral.ofSomebody());
    pathway.accepted(first);
    List<UUID> others = AcceptedCopies.of(stack.database(), first, 2);
    List<String> slots = pathway.published(LocalDate.of(2027, 4, 14));
    UUID cancelled = pathway.booked(first, slots.get(0));
    UUID standing = pathway.booked(others.get(0), slots.get(1));
    UUID moved = pathway.booked(others.get(1), slots.get(2));
    UUID oldText = plannedText(cancelled);
    UUID goodText = plannedText(standing);
    UUID textOfOldDate = plannedText(moved);

    stopped(stack.process().child("Kafka"));
    pathway.cancelled(cancelled);
    pathway.moved(moved, others.get(1), slots.get(3));
    UUID third = pathway.referred(PaperReferral.ofSomebody());
    assertEquals(3, waiting(), "cancellation, move and new referral wait in the outbox");
    due(oldText);
    due(textOfOldDate);
    due(goodText);
    becomes(goodText, "SENT");
    becomes(oldText, "SUPERSEDED");
    becomes(textOfOldDate, "SUPERSEDED");
    assertEquals(0, textsOf(third), "nothing is planned without Kafka");
    assertEquals(0, sentTexts(moved, "SMS-11"), "the new date is not told yet either");
    assertEquals(3, waiting(), "all still wait");
    staffAreToldThatMessagesAreDelayed(true);

    assertEquals("Kafka ended unexpectedly: everything is stopped", stack.killed("Kafka"));
    stack.startAgain();
    Eventually.holds("the outbox is empty", SOON, () -> waiting() == 0);
    Eventually.holds("the new patient is told", SOON, () -> sentTextsOf(third) == 1);
    Eventually.holds("the cancelled patient is told", SOON, () -> cancellationsOf(cancelled) == 1);
    Eventually.holds("the new date is told", SOON, () -> sentTexts(moved, "SMS-11") == 1);
    theNewTextsTellTheNewTime(moved);
    for (UUID old : List.of(oldText, textOfOldDate)) {
      assertEquals("SUPERSEDED", status(old));
      assertEquals(0, arrived(old), "the old text never reached the gateway");
    }
    assertEquals(1, arrived(goodText));
    assertEquals(1, textsOf(third), "planned once");
    GatewayLog.eachReferenceOnce(stack.database());
    staffAreToldThatMessagesAreDelayed(false);
  }

  /** As if what waits had happened minutes ago; the GP has nothing to do about it. */
  private void staffAreToldThatMessagesAreDelayed(boolean told) {
    stack
        .database()
        .change(
            "UPDATE outbox_entry SET occurred_at = occurred_at - interval '3 minutes'"
                + " WHERE published_at IS NULL");
    String line = "New messages to patients have been delayed since";
    for (LocalAccount account : List.of(LocalAccount.BOOKING, LocalAccount.CONSULTANT)) {
      assertEquals(told, Person.signedIn(stack.process(), account).open("/").says(line));
    }
    assertFalse(Person.signedIn(stack.process(), LocalAccount.GP).open("/").says(line));
  }

  /** Whatever still waits for the moved visit rests on its new plan. */
  private void theNewTextsTellTheNewTime(UUID moved) {
    String waitingTexts =
        "SELECT count(*) FROM notification_notification WHERE booking_id = ?"
            + " AND status = 'SCHEDULED' AND plan_version ";
    assertTrue(stack.database().count(waitingTexts + "= 2", moved) > 0, "the new plan's texts");
    assertEquals(0, stack.database().count(waitingTexts + "<> 2", moved), "no text of the old one");
  }

  private long sentTexts(UUID booking, String template) {
    return stack
        .database()
        .count(
            "SELECT count(*) FROM notification_notification WHERE booking_id = ?"
                + " AND template = ? AND status = 'SENT'",
            booking,
            template);
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
