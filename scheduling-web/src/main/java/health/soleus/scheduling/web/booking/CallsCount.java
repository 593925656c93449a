package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.calls.CallsToMake;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.WorklistCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many calls are to be made, in the menu. */
@ApplicationScoped
public class CallsCount implements WorklistCount {
  private final CallsToMake calls;
  private final CallerOfRequest callers;

  @Inject
  CallsCount(CallsToMake calls, CallerOfRequest callers) {
    this.calls = calls;
    this.callers = callers;
  }

  @Override
  public String path() {
    return CallsPage.PATH;
  }

  @Override
  public int waiting() {
    return calls.count(callers.caller());
  }
}
