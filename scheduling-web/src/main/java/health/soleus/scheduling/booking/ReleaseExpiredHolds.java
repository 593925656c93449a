package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.scheduling.Allocations;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Holds whose time is over disappear, even when nobody asks for their slots (D11). */
@UseCase
@ApplicationScoped
public class ReleaseExpiredHolds {
  private final Allocations allocations;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public ReleaseExpiredHolds(Allocations allocations, AuditTrail trail, Clock clock) {
    this.allocations = allocations;
    this.trail = trail;
    this.clock = clock;
  }

  /** Answers how many rows went. */
  @Transactional
  public int release(Caller caller) {
    caller.must(Role.SYSTEM);
    int gone = allocations.sweep(clock.instant());
    if (gone > 0) {
      trail.append(caller, "ReleaseExpiredHolds", caller.id().value());
    }
    return gone;
  }
}
