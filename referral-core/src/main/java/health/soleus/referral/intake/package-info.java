/** How a referral comes in, from kept draft to receipt; called by the pages of scheduling-web. */
@NullMarked
package health.soleus.referral.intake;

import org.jspecify.annotations.NullMarked;
