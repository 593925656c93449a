/** The GP's pages: refer a patient, follow every referral; called by the browser only. */
@NullMarked
package health.soleus.scheduling.web.referral;

import org.jspecify.annotations.NullMarked;
