package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Leaves what happened for others to hear and for the trail, in the transaction it happens in. */
@ApplicationScoped
class Announcements {
  private final Outbox outbox;
  private final AuditTrail trail;

  @Inject
  Announcements(Outbox outbox, AuditTrail trail) {
    this.outbox = outbox;
    this.trail = trail;
  }

  void tell(Caller caller, String act, UUID subject, CareEvent event) {
    outbox.append(event);
    trail.append(caller, act, subject);
  }
}
