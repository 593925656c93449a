/**
 * Pure wording and timing of messages; both deployments call it, because what is previewed must be
 * what is sent.
 */
@NullMarked
package health.soleus.persistence.message;

import org.jspecify.annotations.NullMarked;
