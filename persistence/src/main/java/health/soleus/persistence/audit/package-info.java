/** The append-only record of every act and every opening of a record; use cases append to it. */
@NullMarked
package health.soleus.persistence.audit;

import org.jspecify.annotations.NullMarked;
