package health.soleus.persistence.audit;

import health.soleus.persistence.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** The trail in the database, whose role may only add to it and read it (D3). */
@ApplicationScoped
class JpaAuditTrail implements AuditTrail {
  @PersistenceContext private EntityManager entities;
  private final Clock clock;

  @Inject
  JpaAuditTrail(Clock clock) {
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.MANDATORY)
  public void append(Caller caller, String act, UUID subject) {
    entities.persist(new AuditEntry(clock.instant(), caller, act, subject));
  }
}
