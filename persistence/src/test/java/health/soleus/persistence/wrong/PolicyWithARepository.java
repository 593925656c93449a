package health.soleus.persistence.wrong;

import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.type.Policy;

/** Deliberately wrong: a policy that can write (A5). */
@Policy
record PolicyWithARepository(AuditTrail trail) {}
