/** The calls that a clerk makes because no message can; called by the booking pages. */
@NullMarked
package health.soleus.scheduling.calls;

import org.jspecify.annotations.NullMarked;
