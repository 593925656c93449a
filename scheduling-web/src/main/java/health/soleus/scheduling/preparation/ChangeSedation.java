package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The consultant changes the sedation plan after accepting; fasting follows it (H26). */
@UseCase
@ApplicationScoped
public class ChangeSedation {
  private final AcceptedReferrals referrals;
  private final Replanning replanning;
  private final Clock clock;

  @Inject
  public ChangeSedation(AcceptedReferrals referrals, Replanning replanning, Clock clock) {
    this.referrals = referrals;
    this.replanning = replanning;
    this.clock = clock;
  }

  /** The same plan again changes nothing. */
  @Transactional
  public void change(Caller caller, ReferralId id, SedationPlan sedation) {
    caller.must(Role.CONSULTANT);
    AcceptedReferral referral = referrals.claim(id);
    if (referral.sedation() != sedation) {
      referral.changeSedation(sedation, caller, clock.instant());
      replanning.changed(caller, "ChangeSedation", referral);
    }
  }
}
