package health.soleus.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The rows of the outbox that wait; the index of those alone answers, however long the outbox. */
@ApplicationScoped
class JpaWaitingEvents implements WaitingEvents {
  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<Instant> since() {
    return entities
        .createQuery(
            "select e.occurredAt from OutboxEntry e where e.publishedAt is null"
                + " order by e.position",
            Instant.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
