/**
 * The one definition of the broker that tests and the local stack run on; called by this module's
 * tests and the launcher.
 */
@NullMarked
package health.soleus.notifications.testkit;

import org.jspecify.annotations.NullMarked;
