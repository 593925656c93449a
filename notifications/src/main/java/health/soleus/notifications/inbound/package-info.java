/** From Kafka to the use cases of planning, once each; called by nobody, it runs by itself. */
@NullMarked
package health.soleus.notifications.inbound;

import org.jspecify.annotations.NullMarked;
