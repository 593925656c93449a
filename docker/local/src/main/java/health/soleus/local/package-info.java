/** The whole stack on one machine, started and stopped by one command; called by nobody. */
@NullMarked
package health.soleus.local;

import org.jspecify.annotations.NullMarked;
