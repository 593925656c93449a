/** Tests of the worklist's queries and of what they show. */
@NullMarked
package health.soleus.referral.worklist;

import org.jspecify.annotations.NullMarked;
