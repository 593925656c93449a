package health.soleus.persistence.testkit;

import health.soleus.persistence.preparation.GateClearance;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.type.ReferralId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Clearances without a database. */
public final class InMemoryGateClearances implements GateClearances {
  private final List<GateClearance> all = new CopyOnWriteArrayList<>();

  @Override
  public void add(GateClearance clearance) {
    all.add(clearance);
  }

  @Override
  public List<GateClearance> of(ReferralId referral) {
    return all.stream()
        .filter(clearance -> clearance.referral().equals(referral))
        .sorted(Comparator.comparing(GateClearance::at))
        .toList();
  }

  @Override
  public Map<ReferralId, List<GateClearance>> of(Collection<ReferralId> referrals) {
    return all.stream()
        .filter(clearance -> referrals.contains(clearance.referral()))
        .sorted(Comparator.comparing(GateClearance::at))
        .collect(Collectors.groupingBy(GateClearance::referral));
  }
}
