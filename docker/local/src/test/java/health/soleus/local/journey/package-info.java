/** The patient's journey, in memory and on the real stack; the first thing to read. */
@NullMarked
package health.soleus.local.journey;

import org.jspecify.annotations.NullMarked;
