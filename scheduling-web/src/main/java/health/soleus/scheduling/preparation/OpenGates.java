package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** What keeps an accepted referral's visit from being confirmed, and what was cleared. */
@UseCase
@ApplicationScoped
public class OpenGates {
  private final AcceptedReferrals referrals;
  private final GateView gates;
  private final AuditTrail trail;

  @Inject
  public OpenGates(AcceptedReferrals referrals, GateView gates, AuditTrail trail) {
    this.referrals = referrals;
    this.gates = gates;
    this.trail = trail;
  }

  /** What is open first; empty for a referral that is not accepted. */
  @Transactional
  public List<OpenGate> of(Caller caller, ReferralId referral) {
    caller.must(Role.CONSULTANT, Role.BOOKING);
    try {
      AcceptedReferral accepted = referrals.look(referral);
      trail.append(caller, "OpenGates", referral.value());
      return gates.all(accepted);
    } catch (NotThere | StaleRecord notAccepted) {
      return List.of();
    }
  }
}
