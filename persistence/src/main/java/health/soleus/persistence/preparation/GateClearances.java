package health.soleus.persistence.preparation;

import health.soleus.persistence.type.ReferralId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What named clinicians cleared; only ever added to. */
public interface GateClearances {
  void add(GateClearance clearance);

  /** Oldest first. */
  List<GateClearance> of(ReferralId referral);

  /** Those of many referrals by one question; a referral without any is absent. */
  Map<ReferralId, List<GateClearance>> of(Collection<ReferralId> referrals);
}
