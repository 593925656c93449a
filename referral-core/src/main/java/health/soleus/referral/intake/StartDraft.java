package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The first page is answered: from now on every answer is kept on the server. */
@UseCase
@ApplicationScoped
public class StartDraft {
  private static final String FIRST = "nhs-number";

  private final Drafts drafts;
  private final KeepDraft keepDraft;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public StartDraft(Drafts drafts, KeepDraft keepDraft, AuditTrail audit, Clock clock) {
    this.drafts = drafts;
    this.keepDraft = keepDraft;
    this.audit = audit;
    this.clock = clock;
  }

  /** Nothing for a GP; NotPermitted for everybody else, before a page of the form is shown. */
  public void mayStart(Caller caller) {
    caller.must(Role.GP);
  }

  /**
   * Begins the draft with the id that the page proposes, so that a button pressed twice begins one.
   * Nothing is begun while the page is wrong or there is no NHS number.
   */
  @Transactional
  public Kept start(Caller caller, DraftId proposed, Map<String, List<String>> posted) {
    caller.must(Role.GP);
    Fields fields = ReferralForm.offered(FIRST, Fields.of(posted));
    Situation situation = new Situation(London.dateOf(clock.instant()), null);
    List<Problem> problems = ReferralForm.check(FIRST, fields, Answers.none(), situation);
    if (!problems.isEmpty()) {
      return Kept.again(problems);
    } else if (fields.has("has-number", Options.NO)) {
      return Kept.to(Kept.Next.NO_NUMBER);
    }
    boolean begun =
        drafts.addOnce(
            new ReferralDraft(
                proposed, caller.ownPractice(), caller.id(), caller.name(), clock.instant()));
    if (begun) {
      audit.append(caller, "StartDraft", proposed.value());
    }
    return keepDraft.keep(caller, proposed, FIRST, posted);
  }
}
