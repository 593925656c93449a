package health.soleus.referral.wrong;

import health.soleus.persistence.preparation.PlanContent;

/** Deliberately wrong: referring does not know how a visit is prepared (A4). */
record KnowsPreparation(PlanContent content) {}
