package health.soleus.notifications.dispatch;

import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.notification.DeliveryAttempt;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.notification.Worker;
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
  private final Notifications notifications;
  private final Departure departure;
  private final AuditTrail trail;
  private final Worker worker;
  private final Clock clock;

  @Inject
  ClaimNotifications(
      Notifications notifications,
      Departure departure,
      AuditTrail trail,
      Worker worker,
      Clock clock) {
    this.notifications = notifications;
    this.departure = departure;
    this.trail = trail;
    this.worker = worker;
    this.clock = clock;
  }

  /** What became of the next message of this channel; empty when none is due. */
  @Transactional
  public Optional<Claimed> next(Caller caller, Channel channel, String provider) {
    caller.must(Role.SYSTEM);
    Instant now = clock.instant();
    Optional<Notification> due = notifications.claimNext(channel, now);
    due.ifPresent(message -> trail.append(caller, "ClaimNotifications", message.id().value()));
    return due.map(
        message ->
            departure
                .of(message, now)
                .map(outbound -> attempt(message, outbound, provider, now))
                .orElse(Claimed.NOTHING_TO_SEND));
  }

  private Claimed attempt(
      Notification message, Departure.Outbound outbound, String provider, Instant now) {
    int number = message.sending(now);
    DeliveryAttempt attempt =
        new DeliveryAttempt(message.id(), number, provider, worker, outbound.words(), now);
    notifications.add(attempt);
    return new Claimed(
        attempt.id(),
        new OutgoingMessage(
            message.id(), outbound.to(), message.text().subject(), outbound.words(), number));
  }
}
