/** The page of booking staff on which session lists are published; called by the browser only. */
@NullMarked
package health.soleus.scheduling.web.session;

import org.jspecify.annotations.NullMarked;
