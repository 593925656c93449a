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
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The GP says what was done about an urgent sign that stopped the draft (ER-R1, ER-R2). */
@UseCase
@ApplicationScoped
public class AnswerUrgentSigns {
  private static final int LONGEST = 200;

  private final Drafts drafts;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public AnswerUrgentSigns(Drafts drafts, AuditTrail audit, Clock clock) {
    this.drafts = drafts;
    this.audit = audit;
    this.clock = clock;
  }

  /** Urgent care is arranged: this service is not the way now, and the draft is closed. */
  @Transactional
  public void arranged(Caller caller, DraftId id) {
    caller.must(Role.GP);
    ReferralDraft draft = stopped(caller, id);
    draft.discard();
    audit.append(caller, "UrgentCareArranged", id.value());
  }

  /** The sign was ruled out; the question is asked again. Problems when it is not said by whom. */
  @Transactional
  public List<Problem> ruledOut(Caller caller, DraftId id, String whoAndWhen) {
    caller.must(Role.GP);
    ReferralDraft draft = stopped(caller, id);
    String words = whoAndWhen.strip();
    if (words.isEmpty()) {
      return List.of(new Problem("who", "Enter who checked, and when"));
    } else if (words.codePointCount(0, words.length()) > LONGEST) {
      return List.of(new Problem("who", "Who checked must be 200 characters or fewer"));
    }
    draft.forget("urgent-signs", clock.instant());
    draft.keep(
        Answers.toKeep("signs-ruled-out", Fields.of(Map.of("who", List.of(words)))),
        clock.instant());
    draft.reopen();
    audit.append(caller, "UrgentSignsRuledOut", id.value());
    return List.of();
  }

  private ReferralDraft stopped(Caller caller, DraftId id) {
    ReferralDraft draft = drafts.requireLocked(id);
    caller.mustBelongTo(draft.practice());
    if (draft.status() != DraftStatus.STOPPED) {
      throw new NotThere();
    }
    return draft;
  }
}
