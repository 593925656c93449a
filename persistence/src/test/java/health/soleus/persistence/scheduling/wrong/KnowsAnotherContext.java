package health.soleus.persistence.scheduling.wrong;

import health.soleus.persistence.patient.Patient;

/** Deliberately wrong: scheduling that knows the patient's class, not only the id (A3). */
record KnowsAnotherContext(Patient patient) {}
