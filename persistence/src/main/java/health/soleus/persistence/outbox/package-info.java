/** Outbox, inbox, dead letters and the events' JSON; use cases append, notifications relays. */
@NullMarked
package health.soleus.persistence.outbox;

import org.jspecify.annotations.NullMarked;
