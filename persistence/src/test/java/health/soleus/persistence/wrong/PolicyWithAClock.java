package health.soleus.persistence.wrong;

import health.soleus.persistence.type.Policy;
import java.time.Clock;

/** Deliberately wrong: a policy that reads a clock (A5). */
@Policy
record PolicyWithAClock(Clock clock) {}
