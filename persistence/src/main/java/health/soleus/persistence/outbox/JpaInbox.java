package health.soleus.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/** The inbox in the database. */
@ApplicationScoped
class JpaInbox implements Inbox {
  @PersistenceContext private EntityManager entities;

  @Override
  @Transactional(TxType.MANDATORY)
  public boolean isFirst(UUID event, Instant at) {
    return entities
            .createNativeQuery(
                "INSERT INTO outbox_processed_event (event_id, processed_at) VALUES (:id, :at)"
                    + " ON CONFLICT DO NOTHING")
            .setParameter("id", event)
            .setParameter("at", at)
            .executeUpdate()
        == 1;
  }
}
