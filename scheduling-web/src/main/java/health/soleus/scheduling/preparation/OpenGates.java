package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** What keeps an accepted referral's visit from being confirmed, and what was cleared. */
@UseCase
@ApplicationScoped
public class OpenGates {
  /** Empty for a referral that is not accepted. */
  @Transactional
  public List<OpenGate> of(Caller caller, ReferralId referral) {
    caller.must(Role.CONSULTANT, Role.BOOKING);
    throw new UnsupportedOperationException();
  }
}
