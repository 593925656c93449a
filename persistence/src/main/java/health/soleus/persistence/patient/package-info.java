/** The patient and how they wish to be contacted; use cases of all modules may call it. */
@NullMarked
package health.soleus.persistence.patient;

import org.jspecify.annotations.NullMarked;
