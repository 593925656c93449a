package health.soleus.notifications.inbound;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
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
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  ParkDeadLetter(DeadLetters letters, AuditTrail trail, Clock clock) {
    this.letters = letters;
    this.trail = trail;
    this.clock = clock;
  }

  /** A record that was put aside before stays as it is. */
  @Transactional
  public void park(Caller caller, DeadLetter letter) {
    caller.must(Role.SYSTEM);
    letters
        .park(letter, clock.instant())
        .ifPresent(id -> trail.append(caller, "ParkDeadLetter", id));
  }

  /** Returns when the database answers and throws when it does not. */
  @Transactional
  public void checkDatabase(Caller caller) {
    caller.must(Role.SYSTEM);
    letters.count();
  }
}
