/**
 * Versioned instruction rules, signed plans and the stored preparation plan; scheduling-web writes
 * it, notifications reads it.
 */
@NullMarked
package health.soleus.persistence.preparation;

import org.jspecify.annotations.NullMarked;
