/** Session lists, bookings and the resources they hold; only scheduling-web may call it. */
@NullMarked
package health.soleus.persistence.scheduling;

import org.jspecify.annotations.NullMarked;
