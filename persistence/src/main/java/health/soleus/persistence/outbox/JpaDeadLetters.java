package health.soleus.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The dead letters in the database. */
@ApplicationScoped
class JpaDeadLetters implements DeadLetters {
  private static final String PARK =
      """
      INSERT INTO outbox_dead_letter
        (id, topic, part, record_offset, event_id, type, payload, failure, attempts, parked_at)
      VALUES (:id, :topic, :part, :offset, :event, :type, :payload, :failure, :attempts, :at)
      ON CONFLICT ON CONSTRAINT record_is_parked_once DO NOTHING
      """;

  @PersistenceContext private EntityManager entities;

  @Override
  public Optional<UUID> park(DeadLetter letter, Instant at) {
    UUID id = UUID.randomUUID();
    int parked =
        entities
            .createNativeQuery(PARK)
            .setParameter("id", id)
            .setParameter("topic", letter.topic())
            .setParameter("part", letter.part())
            .setParameter("offset", letter.offset())
            .setParameter("event", fitting(letter.eventId(), 100))
            .setParameter("type", fitting(letter.type(), 100))
            .setParameter("payload", letter.payload().replace("\0", ""))
            .setParameter("failure", fitting(letter.failure(), 1000))
            .setParameter("attempts", letter.attempts())
            .setParameter("at", at)
            .executeUpdate();
    return parked == 1 ? Optional.of(id) : Optional.empty();
  }

  private static String fitting(String text, int length) {
    String clean = text.replace("\0", "");
    return clean.substring(0, Math.min(length, clean.length()));
  }

  @Override
  public int count() {
    return ((Number)
            entities.createNativeQuery("SELECT count(*) FROM outbox_dead_letter").getSingleResult())
        .intValue();
  }
}
