/** How a clinician decides on a referral; called by the triage pages of scheduling-web. */
@NullMarked
package health.soleus.referral.triage;

import org.jspecify.annotations.NullMarked;
