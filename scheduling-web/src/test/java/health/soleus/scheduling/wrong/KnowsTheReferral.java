package health.soleus.scheduling.wrong;

import health.soleus.persistence.referral.Referral;

/** Deliberately wrong: scheduling holds accepted referrals only (A4). */
record KnowsTheReferral(Referral referral) {}
