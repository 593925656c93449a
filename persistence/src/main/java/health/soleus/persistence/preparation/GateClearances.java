package health.soleus.persistence.preparation;

import health.soleus.persistence.type.ReferralId;
import java.util.List;

/** What named clinicians cleared; only ever added to. */
public interface GateClearances {
  void add(GateClearance clearance);

  /** Oldest first. */
  List<GateClearance> of(ReferralId referral);
}
