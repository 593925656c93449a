package health.soleus.notifications.wrong;

import health.soleus.persistence.referral.ReferralStatus;

/** Deliberately wrong: notifications hear of a referral by events only (A4). */
record KnowsTheReferral(ReferralStatus status) {}
