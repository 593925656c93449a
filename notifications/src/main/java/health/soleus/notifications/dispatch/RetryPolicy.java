package health.soleus.notifications.dispatch;

import health.soleus.persistence.type.Policy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How long to wait after each failed attempt, and when to stop trying; the figures are data. */
@Policy
final class RetryPolicy {
  /** The pauses after the first, second, … attempt; after the last of them nothing follows. */
  private static final Map<FailureKind, List<Duration>> PAUSES =
      Map.of(
          FailureKind.THROTTLED,
          List.of(
              Duration.ofSeconds(30),
              Duration.ofMinutes(1),
              Duration.ofMinutes(2),
              Duration.ofMinutes(5),
              Duration.ofMinutes(10),
              Duration.ofMinutes(15)),
          FailureKind.UNAVAILABLE,
          List.of(
              Duration.ofSeconds(10),
              Duration.ofSeconds(30),
              Duration.ofMinutes(1),
              Duration.ofMinutes(5),
              Duration.ofMinutes(10),
              Duration.ofMinutes(15)),
          FailureKind.LEFT_NO_TRACE,
          List.of(Duration.ZERO, Duration.ofSeconds(10), Duration.ofMinutes(1)));

  private RetryPolicy() {}

  /**
   * When to try again, or empty when nothing is left to try: every attempt is used up, or the next
   * would come when the message is no longer right.
   *
   * @param attempts how many attempts were made, at least 1
   * @param atLeast what the gateway asked for, or zero
   * @param notAfter when it would be wrong to send it; exclusive
   */
  static Optional<Instant> next(
      FailureKind kind, int attempts, Duration atLeast, Instant now, Instant notAfter) {
    List<Duration> pauses = PAUSES.getOrDefault(kind, List.of());
    if (attempts > pauses.size()) {
      return Optional.empty();
    }
    Duration pause = pauses.get(attempts - 1);
    Instant next = now.plus(pause.compareTo(atLeast) < 0 ? atLeast : pause);
    return next.isBefore(notAfter) ? Optional.of(next) : Optional.empty();
  }
}
