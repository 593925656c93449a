package health.soleus.persistence.testkit;

import health.soleus.persistence.outbox.Inbox;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** The inbox without a database. */
public final class InMemoryInbox implements Inbox {
  private final Set<UUID> seen = new HashSet<>();

  @Override
  public boolean isFirst(UUID event, Instant at) {
    return seen.add(event);
  }
}
