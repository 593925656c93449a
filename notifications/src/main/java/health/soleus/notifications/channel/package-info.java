/** The ports to the gateways that carry a message to a patient; called by dispatch. */
@NullMarked
package health.soleus.notifications.channel;

import org.jspecify.annotations.NullMarked;
