/** Tests of the criteria and of the clinician's decision, with the fixtures they share. */
@NullMarked
package health.soleus.referral.triage;

import org.jspecify.annotations.NullMarked;
