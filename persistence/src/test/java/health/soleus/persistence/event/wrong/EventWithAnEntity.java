package health.soleus.persistence.event.wrong;

import health.soleus.persistence.patient.Patient;

/** Deliberately wrong: an event that carries an entity (A9, A10). */
record EventWithAnEntity(Patient patient) {}
