package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.referral.DraftStatus;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The GP deletes a draft that was not sent. */
@UseCase
@ApplicationScoped
public class DiscardDraft {
  private final Drafts drafts;
  private final AuditTrail audit;

  @Inject
  public DiscardDraft(Drafts drafts, AuditTrail audit) {
    this.drafts = drafts;
    this.audit = audit;
  }

  @Transactional
  public void discard(Caller caller, DraftId id) {
    caller.must(Role.GP);
    ReferralDraft draft = drafts.requireLocked(id);
    caller.mustBelongTo(draft.practice());
    if (draft.status() == DraftStatus.SENT) {
      throw new NotThere();
    }
    draft.discard();
    audit.append(caller, "DiscardDraft", id.value());
  }
}
