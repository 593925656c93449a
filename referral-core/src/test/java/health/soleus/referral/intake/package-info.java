/** Proofs of the GP's form and of what is done with it. */
@NullMarked
package health.soleus.referral.intake;

import org.jspecify.annotations.NullMarked;
