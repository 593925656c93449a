package health.soleus.persistence.notification;

import static health.soleus.persistence.testkit.NotificationFixtures.notification;
import static health.soleus.persistence.testkit.NotificationFixtures.source;
import static health.soleus.persistence.testkit.NotificationFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds for the messages, in the database and in memory alike. */
interface NotificationsContract {
  Instant NOW = Instant.parse("2027-03-27T10:00:00Z");
  Duration HOUR = Duration.ofHours(1);

  Notifications notifications();

  PatientId aPatient() throws Exception;

  <T> T in(Callable<T> work) throws Exception;

  private Notification kept(MessageSource source, MessageText text) throws Exception {
    return in(
        () -> {
          Notification message = notification(source, text);
          notifications().add(message);
          return message;
        });
  }

  private Optional<NotificationId> next(Channel channel, Instant now) throws Exception {
    return in(() -> notifications().claimNext(channel, now).map(Notification::id));
  }

  @Test
  default void a_message_is_claimed_by_its_channel_once_it_is_due() throws Exception {
    Notification message = kept(source(aPatient()), text(Channel.SMS, NOW));
    assertEquals(Optional.empty(), next(Channel.SMS, NOW.minusMillis(1)));
    assertEquals(Optional.empty(), next(Channel.EMAIL, NOW));
    assertEquals(Optional.of(message.id()), next(Channel.SMS, NOW));
  }

  @Test
  default void the_messages_of_one_patient_leave_in_the_order_in_which_they_are_due()
      throws Exception {
    PatientId patient = aPatient();
    Notification later = kept(source(patient), text(Channel.SMS, NOW.minus(HOUR)));
    Notification first = kept(source(patient), text(Channel.SMS, NOW.minus(HOUR).minus(HOUR)));
    assertEquals(Optional.of(first.id()), next(Channel.SMS, NOW));
    in(() -> notifications().requireLocked(first.id()).sending(NOW));
    assertEquals(Optional.empty(), next(Channel.SMS, NOW));
    in(
        () -> {
          notifications().requireLocked(first.id()).tryAgain(NOW.plus(HOUR), "busy", NOW);
          return true;
        });
    assertEquals(Optional.empty(), next(Channel.SMS, NOW));
    in(
        () -> {
          notifications().requireLocked(first.id()).unsendable("too long", NOW);
          return true;
        });
    assertEquals(Optional.of(later.id()), next(Channel.SMS, NOW));
  }

  @Test
  default void a_text_for_the_day_of_care_waits_for_nobody() throws Exception {
    PatientId patient = aPatient();
    kept(source(patient), text(Channel.SMS, NOW.minus(HOUR)));
    in(
        () -> {
          notifications().claimNext(Channel.SMS, NOW).orElseThrow().waitUntil(NOW.plus(HOUR));
          return true;
        });
    MessageText plain = text(Channel.SMS, NOW);
    Notification urgent =
        kept(
            source(patient),
            new MessageText(
                1,
                "SMS-05",
                1,
                Channel.SMS,
                NOW,
                plain.notAfter(),
                true,
                true,
                "",
                plain.body(),
                ""));
    assertEquals(Optional.of(urgent.id()), next(Channel.SMS, NOW));
  }

  @Test
  default void superseding_spares_the_plan_that_holds_now_and_what_has_left() throws Exception {
    PatientId patient = aPatient();
    BookingId booking = BookingId.random();
    PlanId old = PlanId.random();
    PlanId now = PlanId.random();
    Notification left = kept(source(patient, booking, old), text(Channel.EMAIL, NOW.minus(HOUR)));
    in(() -> notifications().requireLocked(left.id()).sending(NOW));
    Notification waiting = kept(source(patient, booking, old), text(Channel.SMS, NOW));
    Notification current = kept(source(patient, booking, now), text(Channel.SMS, NOW));
    assertEquals(1, in(() -> notifications().supersede(booking, now, NOW)));
    assertEquals(NotificationStatus.SUPERSEDED, status(waiting));
    assertEquals(NotificationStatus.SCHEDULED, status(current));
    assertEquals(NotificationStatus.SENDING, status(left));
    assertEquals(1, in(() -> notifications().supersede(booking, null, NOW)));
    assertEquals(NotificationStatus.SUPERSEDED, status(current));
  }

  @Test
  default void attempts_nobody_knows_the_outcome_of_are_found() throws Exception {
    Worker worker = new Worker("one", UUID.randomUUID());
    Worker before = new Worker("one", UUID.randomUUID());
    Worker other = new Worker("two", UUID.randomUUID());
    Notification message = kept(source(aPatient()), text(Channel.SMS, NOW));
    assertTrue(unsettled(worker, message, worker).isEmpty());
    assertEquals(1, unsettled(before, message, worker).size());
    assertTrue(unsettled(other, message, worker).isEmpty());
    DeliveryAttempt own = attempt(message, 9, worker);
    in(
        () -> {
          notifications().requireAttempt(own.id()).unknown("no answer", NOW);
          return true;
        });
    assertEquals(List.of(own.id()), unsettledOf(message, worker, NOW));
    assertTrue(unsettledOf(message, worker, NOW.plus(HOUR)).size() >= 1);
  }

  private List<UUID> unsettled(Worker starting, Notification message, Worker asking)
      throws Exception {
    DeliveryAttempt attempt = attempt(message, in(() -> count(message)) + 1, starting);
    List<UUID> found = unsettledOf(message, asking, NOW);
    in(
        () -> {
          notifications().requireAttempt(attempt.id()).notSent("tidied", NOW);
          return true;
        });
    return found;
  }

  private int count(Notification message) {
    return notifications().attemptsOf(message.id()).size();
  }

  private DeliveryAttempt attempt(Notification message, int number, Worker worker)
      throws Exception {
    return in(
        () -> {
          DeliveryAttempt attempt =
              new DeliveryAttempt(message.id(), number, "sink", worker, "words", NOW);
          notifications().add(attempt);
          return attempt;
        });
  }

  private List<UUID> unsettledOf(Notification message, Worker asking, Instant cutOff)
      throws Exception {
    return in(
        () ->
            notifications().unsettled(Channel.SMS, asking, cutOff).stream()
                .filter(each -> each.notification().equals(message.id()))
                .map(DeliveryAttempt::id)
                .toList());
  }

  private NotificationStatus status(Notification message) throws Exception {
    return in(() -> notifications().find(message.id()).orElseThrow().status());
  }
}
