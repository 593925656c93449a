package health.soleus.persistence.message;

import java.time.Instant;

/** Who sends, as named in every message, and the moment from which it may leave. */
public record Sender(String unit, String phone, Instant now) {}
