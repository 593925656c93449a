/** How session lists come to be; called by the pages of this module. */
@NullMarked
package health.soleus.scheduling.session;

import org.jspecify.annotations.NullMarked;
