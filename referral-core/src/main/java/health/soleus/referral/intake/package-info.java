/** Use cases by which a practice writes, sends, answers and withdraws a referral; pages call it. */
@NullMarked
package health.soleus.referral.intake;

import org.jspecify.annotations.NullMarked;
