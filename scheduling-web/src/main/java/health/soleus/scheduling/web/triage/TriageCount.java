package health.soleus.scheduling.web.triage;

import health.soleus.referral.worklist.TriageWorklist;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.WorklistCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many referrals wait for a decision, in the menu. */
@ApplicationScoped
public class TriageCount implements WorklistCount {
  private final TriageWorklist worklist;
  private final CallerOfRequest callers;

  @Inject
  TriageCount(TriageWorklist worklist, CallerOfRequest callers) {
    this.worklist = worklist;
    this.callers = callers;
  }

  @Override
  public String path() {
    return TriageWorklistPage.PATH;
  }

  @Override
  public int waiting() {
    return worklist.waiting(callers.caller());
  }
}
