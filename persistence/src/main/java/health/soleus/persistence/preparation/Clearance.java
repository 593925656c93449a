package health.soleus.persistence.preparation;

import java.time.Instant;

/** That a gate was cleared, by whom, why and when, as a plan remembers it. */
public record Clearance(
    String ruleId, String subject, ClearanceKind kind, String byName, String reason, Instant at) {}
