package health.soleus.local.demo;

import health.soleus.persistence.setting.Settings;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The clock of this deployment alone, in place of the ticking one: each stage of the demo data is
 * made as of the day on which it would have happened.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class DemoClock extends Clock {
  private volatile Instant now;
  private final Instant start;

  @Inject
  DemoClock(Settings settings) {
    start = settings.clock().instant();
    now = start;
  }

  /** Stands this long before (or, negative, after) the moment at which the stack was started. */
  public void standBeforeStart(Duration time) {
    now = start.minus(time);
  }

  /** The moment at which the stack was started. */
  public Instant start() {
    return start;
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
