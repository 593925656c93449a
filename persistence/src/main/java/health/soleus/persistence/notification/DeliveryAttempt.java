package health.soleus.persistence.notification;

import health.soleus.persistence.type.NotificationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One call to one gateway. The row is committed before the call, so that a crash leaves a trace to
 * ask about instead of a second message.
 */
@Entity
@Table(name = "notification_attempt")
public class DeliveryAttempt {
  @Id private UUID id;

  @Column(name = "notification_id")
  private UUID notificationId;

  private int number;
  private String provider;
  private String worker;
  private UUID run;
  private String words;

  @Enumerated(EnumType.STRING)
  private AttemptStatus status;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "gateway_reference")
  private String gatewayReference;

  private String failure;

  @Enumerated(EnumType.STRING)
  private @Nullable Resolution resolution;

  @Version private int version;

  protected DeliveryAttempt() {}

  /**
   * Starts attempt {@code number} of the message.
   *
   * @param worker who makes the call; after a restart it knows its own unfinished calls
   * @param words exactly what is sent
   */
  public DeliveryAttempt(
      NotificationId notification,
      int number,
      String provider,
      Worker worker,
      String words,
      Instant at) {
    id = UUID.randomUUID();
    notificationId = notification.value();
    this.number = number;
    this.provider = provider;
    this.worker = worker.node();
    run = worker.run();
    this.words = words;
    status = AttemptStatus.STARTED;
    startedAt = at;
    gatewayReference = "";
    failure = "";
  }

  /** The gateway has it, under this reference of its own. */
  public void accepted(String reference, Instant at) {
    end(AttemptStatus.ACCEPTED, "", at);
    gatewayReference = reference;
  }

  /** The gateway will never take it. */
  public void rejected(String reason, Instant at) {
    end(AttemptStatus.REJECTED, reason, at);
  }

  /** It was certainly not sent. */
  public void notSent(String reason, Instant at) {
    end(AttemptStatus.RETRY, reason, at);
  }

  /** The gateway may have it; whoever asks later settles it. */
  public void unknown(String reason, Instant at) {
    end(AttemptStatus.UNKNOWN, reason, at);
  }

  /** An unknown outcome is settled. */
  public void resolved(Resolution how, Instant at) {
    if (!isUnsettled()) {
      throw new IllegalStateException("only an unknown attempt is resolved");
    }
    status = AttemptStatus.UNKNOWN;
    resolution = how;
    endedAt = at;
  }

  private void end(AttemptStatus how, String reason, Instant at) {
    if (status != AttemptStatus.STARTED) {
      throw new IllegalStateException("the attempt has ended: " + status);
    }
    status = how;
    failure = reason;
    endedAt = at;
  }

  /** Whether nobody knows yet what became of it. */
  public final boolean isUnsettled() {
    return resolution == null
        && (status == AttemptStatus.STARTED || status == AttemptStatus.UNKNOWN);
  }

  public UUID id() {
    return id;
  }

  public NotificationId notification() {
    return new NotificationId(notificationId);
  }

  public int number() {
    return number;
  }

  public String provider() {
    return provider;
  }

  public Worker worker() {
    return new Worker(worker, run);
  }

  public AttemptStatus status() {
    return status;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Resolution> resolution() {
    return Optional.ofNullable(resolution);
  }
}
