package health.soleus.notifications.dispatch;

import health.soleus.persistence.message.QuietHours;
import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.notification.MessageText;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.PlanStatus;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.type.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a message that is due may leave, where to and with which words; in a transaction. One
 * that may not is held back, or ends here: then a call takes its place if it instructs.
 */
@ApplicationScoped
class Departure {
  private final PreparationPlans plans;
  private final Patients patients;
  private final Calls calls;

  @Inject
  Departure(PreparationPlans plans, Patients patients, Calls calls) {
    this.plans = plans;
    this.patients = patients;
    this.calls = calls;
  }

  /**
   * Where a message goes and what it says.
   *
   * @param to E.164 number or e-mail address
   * @param words every one filled in
   */
  record Outbound(String to, String words) {}

  /** Empty when nothing leaves now; the message then says why. */
  Optional<Outbound> of(Notification message, Instant now) {
    return mayLeave(message, now) ? addressed(message, now) : Optional.empty();
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

  private Optional<Outbound> addressed(Notification message, Instant now) {
    Patient patient = patients.require(message.patient());
    String to = address(message.text().channel(), patient.contact());
    if (to.isEmpty()) {
      return unsendable(message, "the patient can no longer be reached this way", now);
    }
    Optional<Outbound> outbound =
        words(message.text(), patient).map(words -> new Outbound(to, words));
    return outbound.isPresent()
        ? outbound
        : unsendable(message, "it does not fit into one text", now);
  }

  private Optional<Outbound> unsendable(Notification message, String why, Instant now) {
    message.unsendable(why, now);
    calls.instead(message, why, now);
    return Optional.empty();
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
