package health.soleus.persistence.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test moves it. Always UTC: whoever needs a zone names one. */
public final class SettableClock extends Clock {
  private volatile Instant now;

  private SettableClock(Instant start) {
    now = start;
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
    now = instant;
  }

  public void moveBy(Duration duration) {
    moveTo(now.plus(duration));
  }

  @Override
  public Instant instant() {
    return now;
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
