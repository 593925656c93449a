package health.soleus.notifications.dispatch;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.notification.DeliveryAttempt;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.notification.Worker;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Finds the attempts that a gateway must be asked about. */
@UseCase
@ApplicationScoped
public class UnsettledAttempts {
  /**
   * Longer than any call lasts, a mail server that takes its whole time for each of its fourteen
   * answers included: one of another server that is older was cut off.
   */
  private static final Duration LONGEST_CALL = Duration.ofMinutes(3);

  private final Notifications notifications;
  private final Worker worker;
  private final Clock clock;

  @Inject
  UnsettledAttempts(Notifications notifications, Worker worker, Clock clock) {
    this.notifications = notifications;
    this.worker = worker;
    this.clock = clock;
  }

  /** An attempt and the reference under which the gateway may have it. */
  public record Unsettled(UUID attempt, NotificationId reference) {}

  @Transactional
  public List<Unsettled> of(Caller caller, Channel channel) {
    caller.must(Role.SYSTEM);
    return notifications.unsettled(channel, worker, clock.instant().minus(LONGEST_CALL)).stream()
        .map(UnsettledAttempts::view)
        .toList();
  }

  private static Unsettled view(DeliveryAttempt attempt) {
    return new Unsettled(attempt.id(), attempt.notification());
  }
}
