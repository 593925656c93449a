package health.soleus.notifications.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.Lookup;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.notifications.channel.sink.LocalGatewayLog;
import health.soleus.notifications.channel.sink.SinkSmsGateway;
import health.soleus.notifications.testkit.Bench;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Worker;
import health.soleus.persistence.testkit.Eventually;
import health.soleus.persistence.type.Channel;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Attempts of which nobody knows the outcome: after a hard kill, or without an answer (D16). */
class UnknownAttemptsIT extends DispatchTests {
  private static final String WAITING_FOR_A_LOCK =
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
          + " AND wait_event_type = 'Lock'";

  /** The loop of a server that was started after the one before it was killed. */
  private DispatchLoop restarted() {
    bench.beans().with(Worker.class, new Worker("bench", UUID.randomUUID()));
    return bench.beans().remade(DispatchLoop.class);
  }

  @Test
  void killed_between_claim_and_call_the_gateway_is_asked_and_the_text_leaves_once() {
    SinkSmsGateway sink = new SinkSmsGateway(bench.beans().get(LocalGatewayLog.class));
    bench.beans().with(SmsGateway.class, sink);
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    claim();
    assertEquals(List.of("STARTED"), attempts(message));
    DispatchLoop next = restarted();
    next.settle(Channel.SMS);
    while (next.sendNext(Channel.SMS)) {
      continue;
    }
    assertEquals(List.of("UNKNOWN NOT_AT_GATEWAY", "ACCEPTED"), attempts(message));
    assertEquals("SENT", status(message));
    assertEquals(
        List.of(message.id().toString()),
        bench.column("SELECT reference FROM notification_local_message"));
    assertEquals(
        List.of("ClaimNotifications", "SettleAttempt", "ClaimNotifications", "RecordOutcome"),
        acts(message));
  }

  @Test
  void killed_between_call_and_record_the_gateway_is_asked_and_has_it() {
    SinkSmsGateway sink = new SinkSmsGateway(bench.beans().get(LocalGatewayLog.class));
    bench.beans().with(SmsGateway.class, sink);
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    sink.send(claim());
    DispatchLoop next = restarted();
    next.settle(Channel.SMS);
    assertFalse(next.sendNext(Channel.SMS));
    assertEquals(List.of("UNKNOWN FOUND_AT_GATEWAY"), attempts(message));
    assertEquals("SENT", status(message));
    assertEquals(1, bench.column("SELECT reference FROM notification_local_message").size());
  }

  private OutgoingMessage claim() {
    Claimed claimed =
        bench
            .beans()
            .get(ClaimNotifications.class)
            .next(Caller.system(), Channel.SMS, "sink")
            .orElseThrow();
    return Objects.requireNonNull(claimed.message());
  }

  @Test
  void an_email_whose_fate_is_unknown_is_sent_again_once_and_then_becomes_a_call() {
    email.answers(message -> new GatewayAnswer.Unknown("no answer"));
    email.saysWhenAsked(Lookup.CANNOT_BE_ASKED);
    Notification message =
        planned(amina, Bench.dated("EMAIL-FOOD", DUE, "Dear ((fullName))\n\nNo food.\n"));
    bench.clock().moveTo(DUE);
    DispatchLoop loop = loop();
    for (int i = 0; i < 5; i++) {
      loop.sendNext(Channel.EMAIL);
      loop.settle(Channel.EMAIL);
    }
    assertEquals(List.of("UNKNOWN SENT_AGAIN", "UNKNOWN CALL_MADE_INSTEAD"), attempts(message));
    assertEquals(2, email.calls().size());
    assertEquals(1, email.calls().stream().map(OutgoingMessage::reference).distinct().count());
    assertEquals(2, email.calls().get(1).attempt());
    assertEquals("TECHNICAL_FAILURE", status(message));
    assertEquals(1, calls(message).size());
  }

  @Test
  void a_text_whose_gateway_cannot_be_asked_becomes_a_call() {
    sms.answers(message -> new GatewayAnswer.Unknown("no answer"));
    sms.saysWhenAsked(Lookup.CANNOT_BE_ASKED);
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    loop().sendNext(Channel.SMS);
    loop().settle(Channel.SMS);
    assertEquals(1, sms.calls().size());
    assertEquals(List.of("UNKNOWN CALL_MADE_INSTEAD"), attempts(message));
    assertEquals(1, calls(message).size());
  }

  @Test
  void a_gateway_that_gives_no_answer_is_asked_again_and_then_given_up() {
    sms.answers(message -> new GatewayAnswer.Unknown("no answer"));
    sms.saysWhenAsked(Lookup.NO_ANSWER);
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    loop().sendNext(Channel.SMS);
    loop().settle(Channel.SMS);
    loop().settle(Channel.SMS);
    assertEquals(List.of("UNKNOWN"), attempts(message));
    assertEquals(
        List.of("ClaimNotifications", "RecordOutcome"), acts(message), "asking settles nothing");
    bench.clock().moveBy(Duration.ofMinutes(1));
    loop().settle(Channel.SMS);
    assertEquals(List.of("UNKNOWN CALL_MADE_INSTEAD"), attempts(message));
    assertEquals(List.of("ClaimNotifications", "RecordOutcome", "SettleAttempt"), acts(message));
  }

  @Test
  void an_answer_that_comes_while_its_attempt_is_settled_waits_and_changes_nothing()
      throws Exception {
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    claim();
    UUID attempt = UUID.fromString(bench.column("SELECT id FROM notification_attempt").get(0));
    RecordOutcome outcomes = bench.beans().get(RecordOutcome.class);
    FutureTask<String> late =
        new FutureTask<>(
            () -> outcomes.record(Caller.system(), attempt, new GatewayAnswer.Accepted("late")),
            "returned");
    bench.in(
        () -> {
          outcomes.settle(Caller.system(), attempt, Lookup.HAS_IT);
          new Thread(late).start();
          Eventually.holds(
              "the late answer waits",
              Duration.ofSeconds(20),
              () -> !bench.column(WAITING_FOR_A_LOCK).isEmpty());
          return true;
        });
    assertEquals("returned", late.get(20, TimeUnit.SECONDS));
    assertEquals(List.of("UNKNOWN FOUND_AT_GATEWAY"), attempts(message));
    assertEquals(List.of("ClaimNotifications", "SettleAttempt"), acts(message));
  }
}
