package health.soleus.persistence.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that waits to be published, in the columns of Debezium's outbox (a.5). */
@Entity
@Table(name = "outbox_entry")
public class OutboxEntry {
  /** The order of publishing; drawn after the referral's lock is held. */
  @Id private long position;

  private UUID id;

  @Column(name = "aggregatetype")
  private String aggregateType;

  @Column(name = "aggregateid")
  private UUID aggregateId;

  private String type;
  private int version;

  @Column(name = "occurred_at")
  private Instant occurredAt;

  private String payload;

  /** Only asked about ({@link WaitingEvents}), never written here. */
  @Column(name = "published_at", insertable = false, updatable = false)
  private @Nullable Instant publishedAt;

  protected OutboxEntry() {}

  OutboxEntry(long position, UUID id, UUID aggregateId, String type, Instant at, String payload) {
    this.position = position;
    this.id = id;
    this.aggregateType = "referral";
    this.aggregateId = aggregateId;
    this.type = type;
    this.version = 1;
    this.occurredAt = at;
    this.payload = payload;
  }

  public long position() {
    return position;
  }

  /** The event's id, by which a second delivery is known. */
  public UUID id() {
    return id;
  }

  public String aggregateType() {
    return aggregateType;
  }

  /** The referral's id: the Kafka key. */
  public UUID aggregateId() {
    return aggregateId;
  }

  public String type() {
    return type;
  }

  public int version() {
    return version;
  }

  public Instant occurredAt() {
    return occurredAt;
  }

  public String payload() {
    return payload;
  }
}
