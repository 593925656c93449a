package health.soleus.referral.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.UUID;

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
   * The id under which a proposed draft begins: another one, each time the same, when the proposed
   * is another practice's, so that nobody learns what exists elsewhere.
   */
  @Transactional
  public DraftId idOf(Caller caller, DraftId proposed) {
    caller.must(Role.GP);
    String practice = caller.ownPractice().value();
    boolean elsewhere =
        drafts.find(proposed).filter(d -> !d.practice().equals(caller.ownPractice())).isPresent();
    return elsewhere
        ? new DraftId(UUID.nameUUIDFromBytes((practice + proposed).getBytes(UTF_8)))
        : proposed;
  }

  /**
   * Begins the draft with the id that the page proposes, so that a button pressed twice begins one;
   * {@link #idOf} says with which in the end. Nothing is begun while the page is wrong or there is
   * no NHS number.
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
    DraftId id = idOf(caller, proposed);
    boolean begun =
        drafts.addOnce(
            new ReferralDraft(
                id, caller.ownPractice(), caller.id(), caller.name(), clock.instant()));
    if (begun) {
      audit.append(caller, "StartDraft", id.value());
    }
    return keepDraft.keep(caller, id, FIRST, posted);
  }
}
