package health.soleus.persistence.scheduling;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import java.time.Instant;
import java.util.List;

/** Somebody takes a slot, with all that it needs, for one referral. */
public record Taking(
    SlotId slot, ReferralId referral, Caller by, Instant at, List<ResourceUse> uses) {}
