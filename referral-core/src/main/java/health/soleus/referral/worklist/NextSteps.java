package health.soleus.referral.worklist;

import health.soleus.persistence.type.BookingId;
import java.util.Collection;
import java.util.Map;

/**
 * What the practice's worklist must know of visits. Scheduling answers, because this module does
 * not know visits; it is asked for those of the caller's own referrals only, inside the transaction
 * of a use case that has checked that.
 */
public interface NextSteps {
  /** Of these visits those that are not confirmed yet, each with what happens next. */
  Map<BookingId, NextStep> of(Collection<BookingId> visits);
}
