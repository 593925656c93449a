/**
 * What a patient must do before the visit, and what holds a booking up; called by the booking use
 * cases and the triage page.
 */
@NullMarked
package health.soleus.scheduling.preparation;

import org.jspecify.annotations.NullMarked;
