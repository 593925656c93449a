/** What waits for whom, as records, and the one door to an accepted referral; called by scheduling-web. */
@NullMarked
package health.soleus.referral.worklist;

import org.jspecify.annotations.NullMarked;
