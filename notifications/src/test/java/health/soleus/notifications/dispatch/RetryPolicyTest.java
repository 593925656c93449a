package health.soleus.notifications.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RetryPolicyTest {
  private static final Instant NOW = Instant.parse("2027-03-27T10:00:00Z");
  private static final Instant NEVER = NOW.plus(Duration.ofDays(365));

  @ParameterizedTest
  @CsvSource({
    "THROTTLED,1,PT30S",
    "THROTTLED,2,PT1M",
    "THROTTLED,6,PT15M",
    "UNAVAILABLE,1,PT10S",
    "UNAVAILABLE,2,PT30S",
    "UNAVAILABLE,6,PT15M",
    "LEFT_NO_TRACE,1,PT0S",
    "LEFT_NO_TRACE,3,PT1M"
  })
  void each_attempt_has_its_pause(FailureKind kind, int attempts, Duration pause) {
    assertEquals(
        Optional.of(NOW.plus(pause)), RetryPolicy.next(kind, attempts, Duration.ZERO, NOW, NEVER));
  }

  @ParameterizedTest
  @CsvSource({"THROTTLED,7", "UNAVAILABLE,7", "LEFT_NO_TRACE,4"})
  void after_the_last_pause_nothing_follows(FailureKind kind, int attempts) {
    assertEquals(Optional.empty(), RetryPolicy.next(kind, attempts, Duration.ZERO, NOW, NEVER));
  }

  @Test
  void a_gateway_that_asks_for_more_time_gets_it() {
    assertEquals(
        Optional.of(NOW.plus(Duration.ofMinutes(5))),
        RetryPolicy.next(FailureKind.THROTTLED, 1, Duration.ofMinutes(5), NOW, NEVER));
    assertEquals(
        Optional.of(NOW.plus(Duration.ofSeconds(30))),
        RetryPolicy.next(FailureKind.THROTTLED, 1, Duration.ofSeconds(1), NOW, NEVER));
  }

  @Test
  void nothing_is_tried_when_the_message_would_no_longer_be_right() {
    Instant pause = NOW.plus(Duration.ofSeconds(10));
    assertEquals(
        Optional.empty(), RetryPolicy.next(FailureKind.UNAVAILABLE, 1, Duration.ZERO, NOW, pause));
    assertEquals(
        Optional.of(pause),
        RetryPolicy.next(FailureKind.UNAVAILABLE, 1, Duration.ZERO, NOW, pause.plusNanos(1)));
  }

  @ParameterizedTest
  @EnumSource(FailureKind.class)
  void every_kind_of_failure_has_an_end(FailureKind kind) {
    assertTrue(RetryPolicy.next(kind, 1, Duration.ZERO, NOW, NEVER).isPresent());
    assertTrue(RetryPolicy.next(kind, 100, Duration.ZERO, NOW, NEVER).isEmpty());
  }
}
