package health.soleus.scheduling.calls;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.notification.PhoneTask;
import health.soleus.persistence.notification.PhoneTasks;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** A clerk has called: the patient was told, or nobody was. */
@UseCase
@ApplicationScoped
public class DoneCall {
  private final PhoneTasks tasks;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public DoneCall(PhoneTasks tasks, AuditTrail trail, Clock clock) {
    this.tasks = tasks;
    this.trail = trail;
    this.clock = clock;
  }

  /** Takes the call off the list. A second press changes nothing; an unknown call is NotThere. */
  @Transactional
  public void done(Caller caller, UUID call) {
    caller.must(Role.BOOKING);
    PhoneTask task = tasks.require(call);
    trail.append(caller, "DoneCall", call);
    task.done(caller, clock.instant());
  }

  /** Nobody was told: the call stays on the list with the try noted. Unknown is NotThere. */
  @Transactional
  public void nobodyTold(Caller caller, UUID call) {
    caller.must(Role.BOOKING);
    PhoneTask task = tasks.require(call);
    trail.append(caller, "NobodyTold", call);
    task.tried(caller, clock.instant());
  }
}
