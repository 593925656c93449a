package health.soleus.scheduling.wrong;

import jakarta.ws.rs.core.Response;

/** Deliberately wrong: only receipts come in over REST (A1). */
record AnswersOverRest(Response response) {}
