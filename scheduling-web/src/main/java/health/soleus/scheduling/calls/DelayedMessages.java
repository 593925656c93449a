package health.soleus.scheduling.calls;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.outbox.WaitingEvents;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether messages to patients are held up because what happened does not reach those who send them
 * (D17). Staff go on working meanwhile: what they do is kept, and told later.
 */
@UseCase
@ApplicationScoped
public class DelayedMessages {
  /**
   * An event is published within a second, and a broker that is started anew is back within one
   * minute: after two it is a fault, and not worth a line on every page before.
   */
  static final Duration USUAL_AT_MOST = Duration.ofMinutes(2);

  private final WaitingEvents waiting;
  private final Clock clock;

  @Inject
  public DelayedMessages(WaitingEvents waiting, Clock clock) {
    this.waiting = waiting;
    this.clock = clock;
  }

  /** Since when; empty while everything goes its way. */
  @Transactional
  public Optional<Instant> since(Caller caller) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    Instant late = clock.instant().minus(USUAL_AT_MOST);
    return waiting.since().filter(first -> first.isBefore(late));
  }
}
