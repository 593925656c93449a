package health.soleus.referral.intake;

import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;

/** The referral is stored; the same draft always gives the same receipt. */
public record Receipt(ReferralId referral, ReferralReference reference) {}
