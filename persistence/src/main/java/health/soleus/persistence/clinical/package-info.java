/** What was stated and measured about a patient, as records and enums; every module may call it. */
@NullMarked
package health.soleus.persistence.clinical;

import org.jspecify.annotations.NullMarked;
