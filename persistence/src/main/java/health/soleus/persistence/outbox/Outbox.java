package health.soleus.persistence.outbox;

import health.soleus.persistence.event.CareEvent;

/** Where a use case leaves the facts that others must hear of. */
public interface Outbox {
  /**
   * Keeps the event with the change it tells of. Without a running transaction it throws: no
   * transaction, no event. Events of one referral are kept in the order in which they commit.
   */
  void append(CareEvent event);
}
