package health.soleus.notifications.dispatch;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.notifications.testkit.Bench;
import health.soleus.notifications.testkit.StubGateway;
import health.soleus.persistence.notification.MessageSource;
import health.soleus.persistence.notification.MessageText;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What tests of the dispatch stand on: Amina, a text that is due, and gateways that obey. */
abstract class DispatchTests {
  /** Saturday 27 March 2027, 10am in London. */
  static final Instant DUE = Instant.parse("2027-03-27T10:00:00Z");

  static final String FOOD =
      "((name)), for tomorrow: no food after 11pm today. You can sip water until we call you in."
          + " Northside Day Unit 020 7946 0958";

  Bench bench;
  StubGateway sms;
  StubGateway email;
  Patient amina;

  @BeforeEach
  void start() {
    bench = new Bench();
    sms = new StubGateway("stub");
    email = new StubGateway("smtp");
    bench.beans().with(SmsGateway.class, sms).with(EmailGateway.class, email);
    amina = bench.kept(NotificationFixtures.amina());
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  DispatchLoop loop() {
    return bench.beans().get(DispatchLoop.class);
  }

  Notification planned(Patient patient, PlannedMessage message) {
    BookingId booking = BookingId.random();
    ReferralId referral = ReferralId.random();
    PreparationPlan plan = bench.keptPlan(booking, referral, List.of(message));
    return kept(
        new MessageSource(
            UUID.randomUUID(), referral, patient.id(), booking, plan.id(), plan.planVersion()),
        message);
  }

  private Notification kept(MessageSource source, PlannedMessage message) {
    return bench.in(
        () -> {
          Notification notification =
              new Notification(
                  NotificationId.random(),
                  source,
                  new MessageText(
                      0,
                      message.template(),
                      1,
                      message.channel(),
                      message.dueAt(),
                      message.notAfter(),
                      message.dayOfCare(),
                      message.instruction(),
                      message.subject(),
                      message.body(),
                      message.why()),
                  bench.clock().instant());
          bench.beans().get(Notifications.class).add(notification);
          return notification;
        });
  }

  String status(Notification message) {
    return bench
        .column("SELECT status FROM notification_notification WHERE id = '" + message.id() + "'")
        .get(0);
  }

  List<String> attempts(Notification message) {
    return bench.column(
        "SELECT status || coalesce(' ' || resolution, '') FROM notification_attempt"
            + " WHERE notification_id = '"
            + message.id()
            + "' ORDER BY number");
  }

  List<String> calls(Notification message) {
    return bench.column(
        "SELECT words FROM notification_phone_task WHERE notification_id = '" + message.id() + "'");
  }

  List<String> acts(Notification message) {
    return bench.acts(message.id().value());
  }

  void drain() {
    DispatchLoop loop = loop();
    while (loop.sendNext(Channel.SMS) || loop.sendNext(Channel.EMAIL)) {
      continue;
    }
  }
}
