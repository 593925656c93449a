/** What the local stack's phone and mailbox have received; called by its page only. */
@NullMarked
package health.soleus.scheduling.local;

import org.jspecify.annotations.NullMarked;
