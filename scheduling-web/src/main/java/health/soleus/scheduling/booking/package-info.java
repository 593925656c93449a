/** How a day case is booked, moved and cancelled; called by the pages of this module. */
@NullMarked
package health.soleus.scheduling.booking;

import org.jspecify.annotations.NullMarked;
