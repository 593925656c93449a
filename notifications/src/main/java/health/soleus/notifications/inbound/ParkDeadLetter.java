package health.soleus.notifications.inbound;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.outbox.DeadLetter;
import health.soleus.persistence.outbox.DeadLetters;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Puts a record aside that keeps failing. */
@UseCase
@ApplicationScoped
public class ParkDeadLetter {
  private final DeadLetters letters;
  private final Clock clock;

  @Inject
  ParkDeadLetter(DeadLetters letters, Clock clock) {
    this.letters = letters;
    this.clock = clock;
  }

  @Transactional
  public void park(Caller caller, DeadLetter letter) {
    caller.must(Role.SYSTEM);
    letters.park(letter, clock.instant());
  }

  /** Returns when the database answers and throws when it does not. */
  @Transactional
  public void checkDatabase(Caller caller) {
    caller.must(Role.SYSTEM);
    letters.all();
  }
}
