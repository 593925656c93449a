package health.soleus.persistence.testkit;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.outbox.EventJson;
import health.soleus.persistence.outbox.Outbox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The outbox in memory; what is read is what its JSON says. */
public final class InMemoryOutbox implements Outbox {
  private final List<CareEvent> events = new ArrayList<>();
  private final Set<UUID> published = new HashSet<>();

  @Override
  public void append(CareEvent event) {
    events.add(EventJson.read(EventJson.typeOf(event), EventJson.write(event)));
  }

  /** The broker has it. */
  public void published(CareEvent event) {
    published.add(event.id());
  }

  /** What the broker has not got, in the order of appending. */
  public List<CareEvent> waiting() {
    return events.stream().filter(event -> !published.contains(event.id())).toList();
  }

  /** In the order of appending. */
  public List<CareEvent> events() {
    return List.copyOf(events);
  }
}
