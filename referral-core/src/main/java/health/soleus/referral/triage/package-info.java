/** The service's criteria and the clinician's decision; pages call it. */
@NullMarked
package health.soleus.referral.triage;

import org.jspecify.annotations.NullMarked;
