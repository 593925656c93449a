package health.soleus.persistence.preparation;

import health.soleus.persistence.type.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

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
}
