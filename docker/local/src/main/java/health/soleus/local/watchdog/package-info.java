/**
 * Ends a child when the launcher ends, however it ends; loaded as an agent into the server's JVM by
 * the launcher.
 */
@NullMarked
package health.soleus.local.watchdog;

import org.jspecify.annotations.NullMarked;
