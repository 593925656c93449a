/** Who may sign in, as what, and the caller that opens every use case; every module may call it. */
@NullMarked
package health.soleus.persistence.access;

import org.jspecify.annotations.NullMarked;
