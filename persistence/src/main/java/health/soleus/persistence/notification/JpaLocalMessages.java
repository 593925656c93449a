package health.soleus.persistence.notification;

import health.soleus.persistence.type.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The local gateways' log in the database. */
@ApplicationScoped
class JpaLocalMessages implements LocalMessages {
  private static final String KEEP =
      """
      INSERT INTO notification_local_message
        (id, channel, recipient, subject, body, sent_at, reference, attachments)
      VALUES (:id, :channel, :recipient, :subject, :body, :sentAt, :reference, :attachments)
      ON CONFLICT ON CONSTRAINT local_message_has_its_own_reference DO NOTHING
      """;

  @PersistenceContext private EntityManager entities;

  @Override
  public void keep(LocalMessage message) {
    entities
        .createNativeQuery(KEEP)
        .setParameter("id", message.id())
        .setParameter("channel", message.channel().name())
        .setParameter("recipient", message.recipient())
        .setParameter("subject", message.subject())
        .setParameter("body", message.body())
        .setParameter("sentAt", message.sentAt())
        .setParameter("reference", message.reference().orElse(null))
        .setParameter("attachments", message.attachments())
        .executeUpdate();
  }

  @Override
  public Optional<LocalMessage> find(Channel channel, String reference) {
    return entities
        .createQuery(
            "from LocalMessage m where m.channel = :channel and m.reference = :reference",
            LocalMessage.class)
        .setParameter("channel", channel)
        .setParameter("reference", reference)
        .getResultStream()
        .findFirst();
  }

  @Override
  public List<LocalMessage> all() {
    return entities
        .createQuery("from LocalMessage m order by m.sentAt, m.id", LocalMessage.class)
        .getResultList();
  }

  @Override
  public List<LocalMessage> to(String recipient) {
    return entities
        .createQuery(
            "from LocalMessage m where m.recipient = :recipient order by m.sentAt, m.id",
            LocalMessage.class)
        .setParameter("recipient", recipient)
        .getResultList();
  }
}
