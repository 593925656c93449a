package health.soleus.notifications.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.testkit.Bench;
import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.testkit.Eventually;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.MobileNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DispatchIT extends DispatchTests {
  @Test
  void a_due_text_leaves_with_the_name_and_number_of_this_moment() {
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    drain();
    assertEquals(List.of(), sms.calls());
    assertEquals(List.of(), acts(message), "nothing was due, nothing was done");
    bench.clock().moveTo(DUE);
    drain();
    OutgoingMessage sent = sms.calls().get(0);
    assertEquals("+447700900417", sent.to());
    assertEquals(
        "Amina, for tomorrow: no food after 11pm today. You can sip water until we call you in."
            + " Northside Day Unit 020 7946 0958",
        sent.text());
    assertEquals("SENT", status(message));
    assertEquals(List.of("ACCEPTED"), attempts(message));
    assertEquals(List.of("ClaimNotifications", "RecordOutcome"), acts(message));
  }

  @Test
  void h03_after_a_move_or_cancellation_the_old_text_stays_though_no_event_has_come() {
    PlannedMessage food = Bench.dated("SMS-04b", DUE, FOOD);
    Notification message = planned(amina, food);
    bench.in(
        () -> {
          bench
              .beans()
              .get(PreparationPlans.class)
              .supersede(Objects.requireNonNull(message.source().booking()));
          return true;
        });
    bench.clock().moveTo(DUE);
    drain();
    assertEquals(List.of(), sms.calls());
    assertEquals("SUPERSEDED", status(message));
    assertEquals(List.of(), attempts(message));
    assertEquals(List.of("ClaimNotifications"), acts(message), "the fence is an act as well");
  }

  @Test
  void h19_a_text_whose_time_has_passed_is_not_sent_and_a_call_takes_its_place() {
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(Bench.ARRIVAL);
    drain();
    assertEquals(List.of(), sms.calls());
    assertEquals("EXPIRED", status(message));
    assertEquals(List.of(FOOD), calls(message));
  }

  @Test
  void h19_no_text_leaves_at_night_and_one_that_cannot_wait_for_morning_becomes_a_call() {
    Instant morning = Instant.parse("2027-03-25T10:00:00Z");
    Notification waits = planned(amina, Bench.dated("SMS-10", morning, FOOD));
    Patient other =
        bench.kept(NotificationFixtures.patient("Bob", new MobileNumber("+447700900418"), null));
    Notification late = planned(other, Bench.dated("SMS-04b", DUE, FOOD));
    // 9pm in London, two days and then one evening before the visit.
    bench.clock().moveTo(Instant.parse("2027-03-25T21:00:00Z"));
    drain();
    assertEquals("SCHEDULED", status(waits));
    assertEquals("SCHEDULED", status(late));
    bench.clock().moveTo(Instant.parse("2027-03-27T21:00:00Z"));
    drain();
    assertEquals(List.of(), sms.calls());
    assertEquals("EXPIRED", status(late));
    assertEquals(1, calls(late).size());
  }

  @Test
  void a_text_that_waited_for_the_end_of_the_night_leaves_at_8am() {
    Notification waits =
        planned(amina, Bench.dated("SMS-10", Instant.parse("2027-03-25T21:00:00Z"), FOOD));
    bench.clock().moveTo(Instant.parse("2027-03-25T21:00:00Z"));
    drain();
    bench.clock().moveTo(Instant.parse("2027-03-26T07:59:59Z"));
    drain();
    assertEquals("SCHEDULED", status(waits));
    bench.clock().moveTo(Instant.parse("2027-03-26T08:00:00Z"));
    drain();
    assertEquals("SENT", status(waits));
  }

  @Test
  void h20_no_text_is_cut_or_split_whatever_the_name() {
    List<String> names =
        List.of(
            "Al",
            "Bartholomew",
            "Siân",
            "Gŵen",
            "O'Neill",
            "O’Neill",
            "OʼNeill",
            "José",
            "Jose\u0301",
            "李明",
            "Zoë😀",
            "A".repeat(60),
            "{Curly}",
            "Łukasz");
    String longest =
        "((name)), you need a blood test by Wednesday 30 September or we may have to move your"
            + " visit. Please see our email or letter. Northside Day Unit 020 7946 0958";
    for (int i = 0; i < names.size(); i++) {
      MobileNumber mobile = new MobileNumber("+4477009005" + String.format("%02d", i));
      Patient patient = bench.kept(NotificationFixtures.patient(names.get(i), mobile, null));
      planned(patient, Bench.dated("SMS-09", DUE, longest));
      planned(
          bench.kept(NotificationFixtures.patient(names.get(i), mobile, null)),
          Bench.dated("SMS-04b", DUE, FOOD));
    }
    bench.clock().moveTo(DUE);
    drain();
    assertEquals(2 * names.size(), sms.calls().size());
    for (OutgoingMessage sent : sms.calls()) {
      assertTrue(SmsText.isGsm7(sent.text()) && SmsText.septets(sent.text()) <= 160, sent.text());
      assertTrue(sent.text().endsWith("Northside Day Unit 020 7946 0958"), sent.text());
      assertFalse(sent.text().contains("?"), sent.text());
      assertFalse(sent.text().contains("(("), sent.text());
    }
  }

  @Test
  void h20_a_text_that_does_not_fit_even_without_a_name_becomes_a_call() {
    Notification message =
        planned(amina, Bench.dated("SMS-04b", DUE, "((name)), " + "x".repeat(161)));
    bench.clock().moveTo(DUE);
    drain();
    assertEquals(List.of(), sms.calls());
    assertEquals("TECHNICAL_FAILURE", status(message));
    assertEquals(1, calls(message).size());
  }

  @Test
  void a_refusal_for_good_is_on_the_clerks_list_the_same_minute() {
    sms.answers(message -> new GatewayAnswer.Rejected("no such number"));
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    drain();
    assertEquals("PERMANENT_FAILURE", status(message));
    assertEquals(List.of("REJECTED"), attempts(message));
    assertEquals(List.of(FOOD), calls(message));
  }

  @Test
  void a_gateway_that_cannot_be_reached_is_tried_again_until_the_policy_is_used_up() {
    sms.answers(message -> new GatewayAnswer.Unavailable("no connection"));
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    for (int minute = 0; minute < 60; minute++) {
      drain();
      bench.clock().moveBy(Duration.ofMinutes(1));
    }
    assertEquals("PERMANENT_FAILURE", status(message));
    assertEquals(7, attempts(message).size());
    assertEquals(1, calls(message).size());
  }

  @Test
  void while_a_gateway_holds_a_call_no_connection_is_idle_in_a_transaction() throws Exception {
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    sms.answers(
        message -> {
          held.countDown();
          await(release);
          return new GatewayAnswer.Accepted("stub");
        });
    Notification message = planned(amina, Bench.dated("SMS-04b", DUE, FOOD));
    bench.clock().moveTo(DUE);
    Thread sending = new Thread(() -> loop().sendNext(Channel.SMS));
    sending.start();
    assertTrue(held.await(20, TimeUnit.SECONDS));
    assertEquals(List.of("STARTED"), attempts(message));
    assertEquals(
        List.of(),
        bench.column(
            "SELECT query FROM pg_stat_activity WHERE datname = current_database()"
                + " AND state LIKE 'idle in transaction%'"));
    release.countDown();
    sending.join();
    Eventually.holds(
        "the text is sent", Duration.ofSeconds(5), () -> status(message).equals("SENT"));
    assertNotEquals(List.of("STARTED"), attempts(message));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
