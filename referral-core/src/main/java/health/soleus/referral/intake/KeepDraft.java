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
import org.jspecify.annotations.Nullable;

/** Keeps the answers of one page at each Continue; a page that is wrong is not kept. */
@UseCase
@ApplicationScoped
public class KeepDraft {
  private static final String SIGNS = "urgent-signs";

  private final Drafts drafts;
  private final PracticeList practiceList;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public KeepDraft(Drafts drafts, PracticeList practiceList, AuditTrail audit, Clock clock) {
    this.drafts = drafts;
    this.practiceList = practiceList;
    this.audit = audit;
    this.clock = clock;
  }

  /** NotThere when the draft is another practice's, was sent or was deleted. */
  @Transactional
  public Kept keep(Caller caller, DraftId id, String question, Map<String, List<String>> posted) {
    caller.must(Role.GP);
    ReferralDraft draft = openDraft(caller, id);
    Answers before = Answers.of(draft.answers());
    Fields fields = ReferralForm.offered(question, Fields.of(posted));
    Answers answers = before.with(question, fields);
    Situation situation = practiceList.situation(caller, answers);
    List<Problem> problems = ReferralForm.check(question, fields, before, situation);
    if (!problems.isEmpty() && !PlanQuestions.isOnlyNotAgreed(problems)) {
      return Kept.again(problems);
    }
    Kept kept = special(caller, draft, question, fields);
    if (kept != null) {
      return kept;
    }
    draft.keep(Answers.toKeep(question, fields), clock.instant());
    audit.append(caller, "KeepDraft", id.value());
    if (!problems.isEmpty()) {
      return Kept.again(problems);
    }
    return stops(draft, question, fields) ? Kept.to(Kept.Next.STOPPED) : next(answers, situation);
  }

  private ReferralDraft openDraft(Caller caller, DraftId id) {
    ReferralDraft draft = drafts.requireLocked(id);
    caller.mustBelongTo(draft.practice());
    if (draft.status() != DraftStatus.OPEN && draft.status() != DraftStatus.STOPPED) {
      throw new NotThere();
    }
    return draft;
  }

  /** Answers that lead somewhere else and are not kept. */
  private @Nullable Kept special(
      Caller caller, ReferralDraft draft, String question, Fields fields) {
    if (question.equals("nhs-number") && fields.has("has-number", Options.NO)) {
      return Kept.to(Kept.Next.NO_NUMBER);
    } else if (question.equals("confirm") && fields.has("right", Options.NO)) {
      draft.forget("nhs-number", clock.instant());
      draft.forget("confirm", clock.instant());
      audit.append(caller, "ForgetNumber", draft.id().value());
      return new Kept(List.of(), Kept.Next.QUESTION, "nhs-number");
    } else if (question.equals(SIGNS) && fields.has("signs", ProblemQuestions.NOT_CHECKED)) {
      return Kept.to(Kept.Next.CHECK_SIGNS);
    }
    return null;
  }

  private static boolean stops(ReferralDraft draft, String question, Fields fields) {
    if (!question.equals(SIGNS)) {
      return draft.status() == DraftStatus.STOPPED;
    }
    if (fields.has("signs", Options.NONE)) {
      draft.reopen();
      return false;
    }
    draft.stop();
    return true;
  }

  private static Kept next(Answers answers, Situation situation) {
    return ReferralForm.next(answers, situation)
        .map(q -> new Kept(List.of(), Kept.Next.QUESTION, q.id()))
        .orElseGet(() -> Kept.to(Kept.Next.ALL_ANSWERED));
  }
}
