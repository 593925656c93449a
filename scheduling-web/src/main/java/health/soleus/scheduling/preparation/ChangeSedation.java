package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The consultant changes the sedation plan after accepting (H26). */
@UseCase
@ApplicationScoped
public class ChangeSedation {
  @Transactional
  public void change(Caller caller, ReferralId referral, SedationPlan sedation) {
    caller.must(Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }
}
