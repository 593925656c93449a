package health.soleus.persistence.referral;

import health.soleus.persistence.turn.Turn;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.OdsCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The drafts in the database. */
@ApplicationScoped
class JpaDrafts implements Drafts {
  @PersistenceContext private EntityManager entities;

  @Override
  public boolean addOnce(ReferralDraft draft) {
    Turn.DRAFT.await(entities, draft.id().value());
    if (find(draft.id()).isPresent()) {
      return false;
    }
    entities.persist(draft);
    entities.flush();
    return true;
  }

  @Override
  public Optional<ReferralDraft> find(DraftId id) {
    return Optional.ofNullable(entities.find(ReferralDraft.class, id.value()));
  }

  @Override
  public ReferralDraft requireLocked(DraftId id) {
    ReferralDraft draft =
        entities.find(ReferralDraft.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (draft == null) {
      throw new NotThere();
    }
    entities.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
    return draft;
  }

  @Override
  public List<ReferralDraft> unsent(OdsCode practice) {
    return entities
        .createQuery(
            "from ReferralDraft d where d.practiceOdsCode = :practice"
                + " and d.status in (OPEN, STOPPED) order by d.savedAt desc",
            ReferralDraft.class)
        .setParameter("practice", practice.value())
        .getResultList();
  }
}
