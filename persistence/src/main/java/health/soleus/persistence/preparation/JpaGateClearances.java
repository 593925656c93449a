package health.soleus.persistence.preparation;

import health.soleus.persistence.type.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The clearances in the database, whose role may only add to them. */
@ApplicationScoped
class JpaGateClearances implements GateClearances {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(GateClearance clearance) {
    entities.persist(clearance);
  }

  @Override
  public List<GateClearance> of(ReferralId referral) {
    return entities
        .createQuery(
            "from GateClearance c where c.referralId = :referral order by c.clearedAt",
            GateClearance.class)
        .setParameter("referral", referral.value())
        .getResultList();
  }

  @Override
  public Map<ReferralId, List<GateClearance>> of(Collection<ReferralId> referrals) {
    return entities
        .createQuery(
            "from GateClearance c where c.referralId in :referrals order by c.clearedAt",
            GateClearance.class)
        .setParameter("referrals", referrals.stream().map(ReferralId::value).toList())
        .getResultStream()
        .collect(Collectors.groupingBy(GateClearance::referral));
  }
}
