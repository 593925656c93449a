package health.soleus.persistence.referral;

import health.soleus.persistence.turn.Turn;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The referrals in the database. */
@ApplicationScoped
class JpaReferrals implements Referrals {
  @PersistenceContext private EntityManager entities;

  /** Twenty posts of one draft take turns: all but the first find the referral that is there. */
  @Override
  public boolean addOnce(Referral referral) {
    Turn.SENDING.await(entities, referral.draft().value());
    if (findByDraft(referral.draft()).isPresent()) {
      return false;
    }
    entities.persist(referral);
    entities.flush();
    return true;
  }

  @Override
  public Optional<Referral> find(ReferralId id) {
    return Optional.ofNullable(entities.find(Referral.class, id.value()));
  }

  @Override
  public Optional<Referral> findByDraft(DraftId draft) {
    return entities
        .createQuery("from Referral r where r.draftId = :draft", Referral.class)
        .setParameter("draft", draft.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Referral requireLocked(ReferralId id) {
    Referral referral = entities.find(Referral.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (referral == null) {
      throw new NotThere();
    }
    entities.refresh(referral, LockModeType.PESSIMISTIC_WRITE);
    return referral;
  }

  @Override
  public Referral require(ReferralId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public List<Referral> withStatus(Set<ReferralStatus> statuses) {
    return entities
        .createQuery(
            "from Referral r where r.status in :statuses order by r.receivedAt", Referral.class)
        .setParameter("statuses", statuses)
        .getResultList();
  }

  @Override
  public int count(ReferralStatus status) {
    return entities
        .createQuery("select count(r) from Referral r where r.status = :status", Long.class)
        .setParameter("status", status)
        .getSingleResult()
        .intValue();
  }

  @Override
  public boolean hasReferred(OdsCode practice, PatientId patient) {
    return !entities
        .createQuery(
            "select 1 from Referral r where r.practiceOdsCode = :practice"
                + " and r.patientId = :patient",
            Integer.class)
        .setParameter("practice", practice.value())
        .setParameter("patient", patient.value())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<Referral> ofPractice(OdsCode practice, Set<ReferralStatus> statuses) {
    return entities
        .createQuery(
            "from Referral r where r.practiceOdsCode = :practice and r.status in :statuses"
                + " order by r.receivedAt",
            Referral.class)
        .setParameter("practice", practice.value())
        .setParameter("statuses", statuses)
        .getResultList();
  }
}
