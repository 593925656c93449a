package health.soleus.persistence.outbox;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that waits to be published, as the relay reads it.
 *
 * @param position the order of publishing
 * @param id of the event, by which a second delivery is known
 * @param aggregateId the referral: what shares it stays in order
 */
public record OutboxRow(
    long position,
    UUID id,
    UUID aggregateId,
    String type,
    int version,
    Instant occurredAt,
    String payload) {}
