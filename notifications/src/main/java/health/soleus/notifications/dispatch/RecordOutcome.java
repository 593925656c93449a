package health.soleus.notifications.dispatch;

import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.Lookup;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.notification.AttemptStatus;
import health.soleus.persistence.notification.DeliveryAttempt;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.notification.Resolution;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Records what came of a call, and settles attempts whose outcome nobody knows (D16). */
@UseCase
@ApplicationScoped
public class RecordOutcome {
  /** So long after its call an attempt whose gateway does not answer is given up. */
  private static final Duration PATIENCE = Duration.ofSeconds(45);

  private static final String USED_UP = "every attempt to send it failed";
  private static final String NOBODY_KNOWS = "nobody can say whether it arrived";

  private final Notifications notifications;
  private final Calls calls;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  RecordOutcome(Notifications notifications, Calls calls, AuditTrail trail, Clock clock) {
    this.notifications = notifications;
    this.calls = calls;
    this.trail = trail;
    this.clock = clock;
  }

  /** Records the gateway's answer; one that comes after the attempt was settled changes nothing. */
  @Transactional
  public void record(Caller caller, UUID attempt, GatewayAnswer answer) {
    caller.must(Role.SYSTEM);
    Recording recording = locked(attempt);
    if (recording.call.status() == AttemptStatus.STARTED) {
      answer.match(recording);
      trail.append(caller, "RecordOutcome", recording.message.id().value());
    }
  }

  /**
   * Settles an unknown attempt by what the gateway said when it was asked; one that gave no answer
   * is asked again until patience ends.
   */
  @Transactional
  public void settle(Caller caller, UUID attempt, Lookup answer) {
    caller.must(Role.SYSTEM);
    Recording recording = locked(attempt);
    if (recording.call.isUnsettled()) {
      recording.settle(answer);
      if (!recording.call.isUnsettled()) {
        trail.append(caller, "SettleAttempt", recording.message.id().value());
      }
    }
  }

  /** The message first: whoever holds its lock is alone with its attempts. */
  private Recording locked(UUID attempt) {
    Notification message = notifications.requireLocked(notifications.ofAttempt(attempt));
    return new Recording(message, notifications.requireAttempt(attempt), clock.instant());
  }

  /** One message, one attempt, one moment. */
  private final class Recording implements GatewayAnswer.Cases<Boolean> {
    private final Notification message;
    private final DeliveryAttempt call;
    private final Instant now;

    Recording(Notification message, DeliveryAttempt call, Instant now) {
      this.message = message;
      this.call = call;
      this.now = now;
    }

    @Override
    public Boolean accepted(GatewayAnswer.Accepted answer) {
      call.accepted(answer.reference(), now);
      message.sent(now);
      return true;
    }

    @Override
    public Boolean rejected(GatewayAnswer.Rejected answer) {
      call.rejected(answer.reason(), now);
      return giveUp(answer.reason());
    }

    @Override
    public Boolean throttled(GatewayAnswer.Throttled answer) {
      call.notSent(answer.reason(), now);
      return tryAgain(FailureKind.THROTTLED, answer.retryAfter(), answer.reason());
    }

    @Override
    public Boolean unavailable(GatewayAnswer.Unavailable answer) {
      call.notSent(answer.reason(), now);
      return tryAgain(FailureKind.UNAVAILABLE, Duration.ZERO, answer.reason());
    }

    /** The message stays as it is, so that nothing overtakes it until it is settled. */
    @Override
    public Boolean unknown(GatewayAnswer.Unknown answer) {
      call.unknown(answer.reason(), now);
      return false;
    }

    private boolean tryAgain(FailureKind kind, Duration atLeast, String reason) {
      Optional<Instant> next =
          RetryPolicy.next(kind, message.attempts(), atLeast, now, message.text().notAfter());
      if (next.isEmpty()) {
        return giveUp(USED_UP);
      }
      message.tryAgain(next.get(), reason, now);
      return true;
    }

    private boolean giveUp(String reason) {
      message.failed(reason, now);
      calls.instead(message, reason, now);
      return false;
    }

    void settle(Lookup answer) {
      switch (answer) {
        case HAS_IT -> {
          call.resolved(Resolution.FOUND_AT_GATEWAY, now);
          message.sent(now);
        }
        case NEVER_HAD_IT -> {
          call.resolved(Resolution.NOT_AT_GATEWAY, now);
          tryAgain(FailureKind.LEFT_NO_TRACE, Duration.ZERO, "the gateway never had it");
        }
        case CANNOT_BE_ASKED -> {
          if (mayBeSentAgain()) {
            call.resolved(Resolution.SENT_AGAIN, now);
            message.tryAgain(now, "sent again with the same message id", now);
          } else {
            callInstead();
          }
        }
        case NO_ANSWER -> {
          if (call.startedAt().plus(PATIENCE).isBefore(now)) {
            callInstead();
          }
        }
      }
    }

    private boolean mayBeSentAgain() {
      return call.provider().equals("smtp")
          && notifications.attemptsOf(message.id()).stream()
              .noneMatch(
                  each -> each.resolution().filter(Resolution.SENT_AGAIN::equals).isPresent());
    }

    private void callInstead() {
      call.resolved(Resolution.CALL_MADE_INSTEAD, now);
      message.unsendable(NOBODY_KNOWS, now);
      calls.instead(message, NOBODY_KNOWS, now);
    }
  }
}
