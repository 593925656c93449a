package health.soleus.persistence.outbox;

import java.time.Instant;
import java.util.List;

/** What could not be handled. */
public interface DeadLetters {
  /** Puts the record aside; one that is there already stays as it is. */
  void park(DeadLetter letter, Instant at);

  /** Everything that was put aside, the oldest first. */
  List<DeadLetter> all();
}
