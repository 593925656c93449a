package health.soleus.persistence.notification;

import health.soleus.persistence.type.Channel;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A message as the gateway of the local stack received it: its own log, not ours. The reference
 * names it once, so that a second call with the same reference leaves no second message.
 */
@Entity
@Immutable
@Table(name = "notification_local_message")
public class LocalMessage {
  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String recipient;
  private String subject;
  private String body;

  @Column(name = "sent_at")
  private Instant sentAt;

  private @Nullable String reference;
  private String attachments;

  protected LocalMessage() {}

  /**
   * A message that arrived.
   *
   * @param recipient E.164 number or e-mail address
   * @param reference the sender's own: notification id of a text, Message-ID of an e-mail
   */
  public LocalMessage(
      Channel channel,
      String recipient,
      String subject,
      String body,
      Instant sentAt,
      String reference) {
    id = UUID.randomUUID();
    this.channel = channel;
    this.recipient = recipient;
    this.subject = subject;
    this.body = body;
    this.sentAt = sentAt;
    this.reference = reference;
    attachments = "[]";
  }

  public UUID id() {
    return id;
  }

  public Channel channel() {
    return channel;
  }

  public String recipient() {
    return recipient;
  }

  public String subject() {
    return subject;
  }

  public String body() {
    return body;
  }

  public Instant sentAt() {
    return sentAt;
  }

  /** The sender's own; empty when the sender gave none. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** JSON array of objects with name and contentType. */
  public String attachments() {
    return attachments;
  }
}
