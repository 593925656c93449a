/** Sends what is due and records what came of it; called by nobody, it runs by itself. */
@NullMarked
package health.soleus.notifications.dispatch;

import org.jspecify.annotations.NullMarked;
