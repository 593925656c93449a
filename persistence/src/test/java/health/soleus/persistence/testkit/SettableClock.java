package health.soleus.persistence.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. Always UTC: whoever needs a zone names one. */
public final class SettableClock extends Clock {
  private final AtomicReference<Instant> now;

  private SettableClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  /** A clock that stands at this instant. */
  public static SettableClock at(Instant start) {
    return new SettableClock(start);
  }

  /** A clock that stands at this instant, for example {@code 2027-03-15T09:00:00Z}. */
  public static SettableClock at(String start) {
    return new SettableClock(Instant.parse(start));
  }

  public void moveTo(Instant instant) {
    now.set(instant);
  }

  public void moveBy(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** The same clock: a zone would only invite its use. */
  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
