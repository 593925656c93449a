package health.soleus.persistence.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * A resource and the time for which a visit needs it.
 *
 * @param until exclusive
 */
public record ResourceUse(ResourceKind kind, UUID resource, Instant from, Instant until) {}
