/** Tests of the page of session lists. */
@NullMarked
package health.soleus.scheduling.web.session;

import org.jspecify.annotations.NullMarked;
