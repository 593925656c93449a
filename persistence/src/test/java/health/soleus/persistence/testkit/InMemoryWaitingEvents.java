package health.soleus.persistence.testkit;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.outbox.WaitingEvents;
import java.time.Instant;
import java.util.Optional;

/** What waits in the outbox in memory. */
public final class InMemoryWaitingEvents implements WaitingEvents {
  private final InMemoryOutbox outbox;

  public InMemoryWaitingEvents(InMemoryOutbox outbox) {
    this.outbox = outbox;
  }

  @Override
  public Optional<Instant> since() {
    return outbox.waiting().stream().map(CareEvent::occurredAt).findFirst();
  }
}
