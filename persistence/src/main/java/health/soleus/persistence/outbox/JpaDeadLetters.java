package health.soleus.persistence.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
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
  public void park(DeadLetter letter, Instant at) {
    entities
        .createNativeQuery(PARK)
        .setParameter("id", UUID.randomUUID())
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
  }

  private static String fitting(String text, int length) {
    String clean = text.replace("\0", "");
    return clean.substring(0, Math.min(length, clean.length()));
  }

  @Override
  public List<DeadLetter> all() {
    List<?> rows =
        entities
            .createNativeQuery(
                "SELECT topic, part, record_offset, event_id, type, payload, failure, attempts"
                    + " FROM outbox_dead_letter ORDER BY parked_at, topic, part, record_offset")
            .getResultList();
    return rows.stream().map(row -> letter((Object[]) row)).toList();
  }

  private static DeadLetter letter(Object[] columns) {
    return new DeadLetter(
        (String) columns[0],
        ((Number) columns[1]).intValue(),
        ((Number) columns[2]).longValue(),
        (String) columns[3],
        (String) columns[4],
        (String) columns[5],
        (String) columns[6],
        ((Number) columns[7]).intValue());
  }
}
