package health.soleus.scheduling.web.referral;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.referral.worklist.MyReferrals;
import health.soleus.scheduling.web.support.WorklistCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** How many things wait for the GP, beside "My referrals" in the menu. */
@ApplicationScoped
public class MyReferralsCount implements WorklistCount {
  private final MyReferrals referrals;
  private final Instance<Caller> caller;

  @Inject
  MyReferralsCount(MyReferrals referrals, Instance<Caller> caller) {
    this.referrals = referrals;
    this.caller = caller;
  }

  @Override
  public String path() {
    return "/referral/my-referrals.xhtml";
  }

  @Override
  public int waiting() {
    Caller who = caller.get();
    return who.role() == Role.GP ? referrals.waiting(who) : 0;
  }
}
