package health.soleus.persistence.notification.wrong;

import health.soleus.persistence.patient.Patient;

/** Deliberately wrong: notification that knows the patient's class, not only the id (A3). */
record KnowsAnotherContext(Patient patient) {}
