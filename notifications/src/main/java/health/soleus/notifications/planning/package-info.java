/** Which messages an event asks for, and when; called by the inbound consumer. */
@NullMarked
package health.soleus.notifications.planning;

import org.jspecify.annotations.NullMarked;
