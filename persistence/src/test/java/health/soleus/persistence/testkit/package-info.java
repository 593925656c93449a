/**
 * The one definition of the database and the clock that tests and the local stack run on; called by
 * every module's tests and the launcher.
 */
@NullMarked
package health.soleus.persistence.testkit;

import org.jspecify.annotations.NullMarked;
