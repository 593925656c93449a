/**
 * What happens when people hurry, type what nobody expected, or a part of the stack dies: each test
 * works on the real stack from outside, as people and operators do; called by the build only.
 */
@NullMarked
package health.soleus.local.faults;

import org.jspecify.annotations.NullMarked;
