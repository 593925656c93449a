/** From the outbox to Kafka, in order; called by nobody, it runs by itself. */
@NullMarked
package health.soleus.notifications.relay;

import org.jspecify.annotations.NullMarked;
