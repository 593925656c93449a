package health.soleus.scheduling.booking;

import java.util.List;

/**
 * One page of the waiting list.
 *
 * @param total how many the search found
 * @param everyone how many wait in all
 * @param breachSoon how many of all breach within 14 days or have breached
 */
public record WaitingListView(
    List<WaitingPerson> people, int total, int page, int pages, int everyone, int breachSoon) {}
