package health.soleus.persistence.outbox;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.turn.Turn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** The outbox in the database. */
@ApplicationScoped
class JpaOutbox implements Outbox {
  @PersistenceContext private EntityManager entities;

  /**
   * First the referral's lock, then the position: so the positions of one referral are in commit
   * order whatever else runs (a.6).
   */
  @Override
  @Transactional(TxType.MANDATORY)
  public void append(CareEvent event) {
    UUID referral = event.referral().value();
    Turn.OUTBOX.await(entities, referral);
    long position =
        ((Number) entities.createNativeQuery("SELECT nextval('outbox_position')").getSingleResult())
            .longValue();
    entities.persist(
        new OutboxEntry(
            position,
            event.id(),
            referral,
            EventJson.typeOf(event),
            event.occurredAt(),
            EventJson.write(event)));
    entities.createNativeQuery("NOTIFY outbox").executeUpdate();
  }
}
