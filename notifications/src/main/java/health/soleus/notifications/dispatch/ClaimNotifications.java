package health.soleus.notifications.dispatch;

import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.message.QuietHours;
import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.notification.DeliveryAttempt;
import health.soleus.persistence.notification.MessageText;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.notification.Worker;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.PlanStatus;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Takes the next message that is due and decides, in one transaction, whether it may leave: not
 * when its plan is superseded (the fence), not in quiet hours, not when its time has passed, not
 * when it has nowhere to go or does not fit. If it may, the attempt is recorded before the call.
 */
@UseCase
@ApplicationScoped
public class ClaimNotifications {
  private static final Claimed NOTHING = Claimed.NOTHING_TO_SEND;

  private final Notifications notifications;
  private final PreparationPlans plans;
  private final Patients patients;
  private final Calls calls;
  private final Worker worker;
  private final Clock clock;

  @Inject
  ClaimNotifications(
      Notifications notifications,
      PreparationPlans plans,
      Patients patients,
      Calls calls,
      Worker worker,
      Clock clock) {
    this.notifications = notifications;
    this.plans = plans;
    this.patients = patients;
    this.calls = calls;
    this.worker = worker;
    this.clock = clock;
  }

  /** What became of the next message of this channel; empty when none is due. */
  @Transactional
  public Optional<Claimed> next(Caller caller, Channel channel, String provider) {
    caller.must(Role.SYSTEM);
    Instant now = clock.instant();
    return notifications
        .claimNext(channel, now)
        .map(message -> mayLeave(message, now) ? send(message, provider, now) : NOTHING);
  }

  private boolean mayLeave(Notification message, Instant now) {
    if (isFencedOff(message)) {
      message.superseded(now);
      return false;
    }
    Instant allowed = QuietHours.allow(now, message.text().dayOfCare());
    if (message.isTooLateAt(allowed)) {
      message.expired(now);
      if (message.text().instruction()) {
        calls.instead(message, "its time passed before it could be sent", now);
      }
      return false;
    }
    if (allowed.isAfter(now)) {
      message.waitUntil(allowed);
      return false;
    }
    return true;
  }

  /**
   * The plan's row is locked until commit, so that a move or a cancellation comes either before,
   * and the message stays, or after, and corrects what was sent. A provisional plan holds only the
   * messages that may go while it is provisional (evidence.md 5.2 step 3).
   */
  private boolean isFencedOff(Notification message) {
    return message
        .plan()
        .map(
            plan ->
                plans
                    .lockForSending(plan)
                    .filter(status -> status != PlanStatus.SUPERSEDED)
                    .isEmpty())
        .orElse(false);
  }

  private Claimed send(Notification message, String provider, Instant now) {
    Patient patient = patients.require(message.patient());
    String to = address(message.text().channel(), patient.contact());
    if (to.isEmpty()) {
      return unsendable(message, "the patient can no longer be reached this way", now);
    }
    Optional<String> words = words(message.text(), patient);
    if (words.isEmpty()) {
      return unsendable(message, "it does not fit into one text", now);
    }
    int number = message.sending(now);
    DeliveryAttempt attempt =
        new DeliveryAttempt(message.id(), number, provider, worker, words.get(), now);
    notifications.add(attempt);
    return new Claimed(
        attempt.id(),
        new OutgoingMessage(message.id(), to, message.text().subject(), words.get(), number));
  }

  private Claimed unsendable(Notification message, String why, Instant now) {
    message.unsendable(why, now);
    calls.instead(message, why, now);
    return NOTHING;
  }

  private static String address(Channel channel, ContactDetails contact) {
    if (channel == Channel.SMS) {
      return contact.mobile() == null || contact.noTexts() ? "" : contact.mobile().value();
    }
    return contact.email() == null ? "" : contact.email().value();
  }

  private static Optional<String> words(MessageText text, Patient patient) {
    if (text.channel() == Channel.SMS) {
      return SmsText.fit(text.body(), patient.name().given());
    }
    return Optional.of(
        text.body()
            .replace("((fullName))", patient.name().full())
            .replace(SmsText.NAME, patient.name().given()));
  }
}
