package health.soleus.scheduling.web.booking;

import health.soleus.scheduling.booking.ProvisionalBookings;
import health.soleus.scheduling.web.support.CallerOfRequest;
import health.soleus.scheduling.web.support.WorklistCount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many visits are not confirmed yet, in the menu. */
@ApplicationScoped
public class ProvisionalCount implements WorklistCount {
  private final ProvisionalBookings bookings;
  private final CallerOfRequest callers;

  @Inject
  ProvisionalCount(ProvisionalBookings bookings, CallerOfRequest callers) {
    this.bookings = bookings;
    this.callers = callers;
  }

  @Override
  public String path() {
    return ProvisionalPage.PATH;
  }

  @Override
  public int waiting() {
    return bookings.count(callers.caller());
  }
}
