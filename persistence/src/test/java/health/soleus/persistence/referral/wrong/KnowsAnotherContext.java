package health.soleus.persistence.referral.wrong;

import health.soleus.persistence.patient.Patient;

/** Deliberately wrong: a referral that knows the patient's class, not only the id (A3). */
record KnowsAnotherContext(Patient patient) {}
