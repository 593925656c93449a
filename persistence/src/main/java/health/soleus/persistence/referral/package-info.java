/**
 * The GP's referral as an aggregate with its drafts; only referral-core may call its repositories.
 */
@NullMarked
package health.soleus.persistence.referral;

import org.jspecify.annotations.NullMarked;
