/**
 * Runs a loop on a thread of its own until the deployment ends; called by relay, inbound and
 * dispatch.
 */
@NullMarked
package health.soleus.notifications.thread;

import org.jspecify.annotations.NullMarked;
