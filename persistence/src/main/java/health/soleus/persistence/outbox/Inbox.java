package health.soleus.persistence.outbox;

import java.time.Instant;
import java.util.UUID;

/** Which events have already had their effect here. */
public interface Inbox {
  /**
   * Whether the event comes for the first time. It counts as seen once the running transaction
   * commits, together with its effects. A second delivery at the same moment waits for the first.
   */
  boolean isFirst(UUID event, Instant at);
}
