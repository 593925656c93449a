package health.soleus.persistence.wrong;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.type.UseCase;

/** Deliberately wrong: it asks nobody for their role (A8, D5). */
@UseCase
class UseCaseForEverybody {
  private final AuditTrail trail;

  UseCaseForEverybody(AuditTrail trail) {
    this.trail = trail;
  }

  public void act(Caller caller) {
    trail.append(caller, "Act", caller.id().value());
  }
}
