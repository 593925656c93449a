package health.soleus.persistence.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What could not be handled. */
public interface DeadLetters {
  /**
   * Puts the record aside; one that is there already stays as it is.
   *
   * @return the id under which it lies there now; empty when it lay there before
   */
  Optional<UUID> park(DeadLetter letter, Instant at);

  /** How many were put aside. */
  int count();
}
