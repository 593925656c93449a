/**
 * The pages of booking staff on which a visit is found, checked, booked, moved and cancelled;
 * called by the browser only.
 */
@NullMarked
package health.soleus.scheduling.web.booking;

import org.jspecify.annotations.NullMarked;
