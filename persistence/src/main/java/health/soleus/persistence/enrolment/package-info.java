/** The use case that lets a person in; the local stack's first data call it. */
@NullMarked
package health.soleus.persistence.enrolment;

import org.jspecify.annotations.NullMarked;
