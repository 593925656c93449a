/**
 * Queries over referrals, and the accepted referrals that scheduling may claim; pages and
 * scheduling call it.
 */
@NullMarked
package health.soleus.referral.worklist;

import org.jspecify.annotations.NullMarked;
