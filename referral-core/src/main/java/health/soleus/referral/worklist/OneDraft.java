package health.soleus.referral.worklist;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.referral.DraftStatus;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.PracticeList;
import health.soleus.referral.intake.ReadContent;
import health.soleus.referral.intake.ReadPatient;
import health.soleus.referral.intake.Situation;
import health.soleus.referral.triage.TriageProtocol;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A referral that is being written, for its own practice only. */
@UseCase
@ApplicationScoped
public class OneDraft {
  private final Drafts drafts;
  private final Referrals referrals;
  private final PracticeList practiceList;
  private final AuditTrail audit;

  @Inject
  public OneDraft(Drafts drafts, Referrals referrals, PracticeList practiceList, AuditTrail audit) {
    this.drafts = drafts;
    this.referrals = referrals;
    this.practiceList = practiceList;
    this.audit = audit;
  }

  /**
   * The draft, or NotThere when it is unknown, another practice's or deleted. A draft that was sent
   * is still shown: the page from which it was sent is read again when its button is pressed twice.
   */
  @Transactional
  public DraftView of(Caller caller, DraftId id) {
    caller.must(Role.GP);
    ReferralDraft draft = kept(caller, id);
    audit.append(caller, "OpenDraft", id.value());
    Answers answers = Answers.of(draft.answers());
    return DraftReading.view(draft, answers, practiceList.situation(caller, answers));
  }

  /** What the service will look at; empty while the leg is not answered. */
  @Transactional
  public Optional<CriteriaView> criteria(Caller caller, DraftId id) {
    caller.must(Role.GP);
    Answers answers = Answers.of(unsent(caller, id).answers());
    Situation situation = practiceList.situation(caller, answers);
    audit.append(caller, "OpenCriteria", id.value());
    return ReadContent.of(answers)
        .map(
            content ->
                TriageProtocol.assess(
                    content, ReadPatient.bornOn(answers, situation), situation.today()))
        .map(CriteriaWords::of);
  }

  /** The referral that this draft became, for whoever comes back to it; empty while unsent. */
  @Transactional
  public Optional<ReferralId> sent(Caller caller, DraftId id) {
    caller.must(Role.GP);
    return referrals
        .findByDraft(id)
        .filter(r -> r.practice().equals(caller.practice()))
        .map(Referral::id);
  }

  private ReferralDraft unsent(Caller caller, DraftId id) {
    ReferralDraft draft = kept(caller, id);
    if (draft.status() == DraftStatus.SENT) {
      throw new NotThere();
    }
    return draft;
  }

  private ReferralDraft kept(Caller caller, DraftId id) {
    ReferralDraft draft = drafts.find(id).orElseThrow(NotThere::new);
    caller.mustBelongTo(draft.practice());
    if (draft.status() == DraftStatus.DISCARDED) {
      throw new NotThere();
    }
    return draft;
  }
}
