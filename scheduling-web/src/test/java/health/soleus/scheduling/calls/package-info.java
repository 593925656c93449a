/** Tests of the use cases around calls and messages; nobody calls them. */
@NullMarked
package health.soleus.scheduling.calls;

import org.jspecify.annotations.NullMarked;
