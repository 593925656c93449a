/** The published language between modules; whoever writes or reads the outbox may call it. */
@NullMarked
package health.soleus.persistence.event;

import org.jspecify.annotations.NullMarked;
