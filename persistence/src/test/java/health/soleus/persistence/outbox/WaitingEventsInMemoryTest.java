package health.soleus.persistence.outbox;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.testkit.InMemoryOutbox;
import health.soleus.persistence.testkit.InMemoryWaitingEvents;
import java.util.concurrent.Callable;

/** The double is as true as the database. */
class WaitingEventsInMemoryTest implements WaitingEventsContract {
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final WaitingEvents waiting = new InMemoryWaitingEvents(outbox);

  @Override
  public WaitingEvents waiting() {
    return waiting;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public void published(CareEvent event) {
    outbox.published(event);
  }

  @Override
  public <T> T in(Callable<T> work) throws Exception {
    return work.call();
  }
}
