package health.soleus.persistence.patient.wrong;

import health.soleus.persistence.referral.Referral;

/** Deliberately wrong: a patient that knows the referral's class, not only the id (A3). */
record KnowsAnotherContext(Referral referral) {}
