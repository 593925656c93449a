package health.soleus.scheduling.web.wrong;

import health.soleus.persistence.patient.Patients;

/** Deliberately wrong: a page that asks a repository (A7). */
record PageWithARepository(Patients patients) {}
