/** Tests of the booking pages' view records. */
@NullMarked
package health.soleus.scheduling.web.booking;

import org.jspecify.annotations.NullMarked;
