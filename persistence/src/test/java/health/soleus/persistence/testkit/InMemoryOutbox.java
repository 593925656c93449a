package health.soleus.persistence.testkit;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.outbox.EventJson;
import health.soleus.persistence.outbox.Outbox;
import java.util.ArrayList;
import java.util.List;

/** The outbox in memory; what is read is what its JSON says. */
public final class InMemoryOutbox implements Outbox {
  private final List<CareEvent> events = new ArrayList<>();

  @Override
  public void append(CareEvent event) {
    events.add(EventJson.read(EventJson.typeOf(event), EventJson.write(event)));
  }

  /** In the order of appending. */
  public List<CareEvent> events() {
    return List.copyOf(events);
  }
}
