package health.soleus.scheduling.wrong;

import jakarta.faces.context.FacesContext;

/** Deliberately wrong: a use case that knows the browser (A1). */
record KnowsTheBrowser(FacesContext context) {}
