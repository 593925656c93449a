/** Value types with no home of their own; every package may call them. */
@NullMarked
package health.soleus.persistence.type;

import org.jspecify.annotations.NullMarked;
