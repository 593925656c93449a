/** Tests of the forms of the consultant's pages. */
@NullMarked
package health.soleus.scheduling.web.triage;

import org.jspecify.annotations.NullMarked;
