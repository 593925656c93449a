package health.soleus.persistence.outbox;

import java.time.Instant;
import java.util.Optional;

/** What stands in the outbox and has not reached the broker yet. */
public interface WaitingEvents {
  /** When the event happened that is next to be published; empty when none waits. */
  Optional<Instant> since();
}
