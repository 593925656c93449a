/** The local stack's phone and mailbox as a page and as JSON; 404 in any other mode. */
@NullMarked
package health.soleus.scheduling.web.local;

import org.jspecify.annotations.NullMarked;
