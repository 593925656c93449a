/**
 * What the operator has set for this deployment: mode, clock and the unit's name and phone;
 * producers for both deployments.
 */
@NullMarked
package health.soleus.persistence.setting;

import org.jspecify.annotations.NullMarked;
