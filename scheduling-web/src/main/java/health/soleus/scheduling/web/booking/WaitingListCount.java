package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.booking.WaitingList;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.WorklistCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many wait for a date, in the menu. */
@ApplicationScoped
public class WaitingListCount implements WorklistCount {
  private final WaitingList list;
  private final CallerOfRequest callers;

  @Inject
  WaitingListCount(WaitingList list, CallerOfRequest callers) {
    this.list = list;
    this.callers = callers;
  }

  @Override
  public String path() {
    return WaitingListPage.PATH;
  }

  @Override
  public int waiting() {
    return list.count(callers.caller());
  }
}
