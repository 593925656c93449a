/** The consultant's pages: worklist, summary with decision, later results; only Faces calls it. */
@NullMarked
package health.soleus.scheduling.web.triage;

import org.jspecify.annotations.NullMarked;
