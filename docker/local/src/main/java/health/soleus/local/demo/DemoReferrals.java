package health.soleus.local.demo;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.intake.KeepDraft;
import health.soleus.referral.intake.Kept;
import health.soleus.referral.intake.ReceiveReferral;
import health.soleus.referral.intake.StartDraft;
import health.soleus.referral.triage.TriageReferral;
import health.soleus.referral.worklist.TriageSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Refers and decides as the people of the demo do, page by page. */
@ApplicationScoped
public class DemoReferrals {
  private static final String FIRST = "nhs-number";

  private final StartDraft startDraft;
  private final KeepDraft keepDraft;
  private final ReceiveReferral receiveReferral;
  private final TriageSummary summary;
  private final TriageReferral triageReferral;
  private final DemoPeople people;

  @Inject
  DemoReferrals(
      StartDraft startDraft,
      KeepDraft keepDraft,
      ReceiveReferral receiveReferral,
      TriageSummary summary,
      TriageReferral triageReferral,
      DemoPeople people) {
    this.startDraft = startDraft;
    this.keepDraft = keepDraft;
    this.receiveReferral = receiveReferral;
    this.summary = summary;
    this.triageReferral = triageReferral;
    this.people = people;
  }

  /** Answers every page and sends. */
  ReferralId refer(LocalAccount gp, DemoForm form) {
    Caller caller = people.caller(gp);
    return receiveReferral.receive(caller, draft(caller, form, "")).referral();
  }

  /** Answers the pages before this one, and leaves it there. */
  void begin(LocalAccount gp, DemoForm form, String until) {
    draft(people.caller(gp), form, until);
  }

  private DraftId draft(Caller caller, DemoForm form, String until) {
    DraftId draft = DraftId.random();
    Kept kept = mustBeRight(FIRST, startDraft.start(caller, draft, form.page(FIRST)));
    while (kept.next() == Kept.Next.QUESTION && !kept.question().equals(until)) {
      String question = kept.question();
      kept = mustBeRight(question, keepDraft.keep(caller, draft, question, form.page(question)));
    }
    return draft;
  }

  private static Kept mustBeRight(String question, Kept kept) {
    if (!kept.problems().isEmpty()) {
      throw new IllegalStateException("the page " + question + " refuses: " + kept.problems());
    }
    return kept;
  }

  /** The consultant decides on the referral as it stands. */
  void decide(ReferralId referral, TriageDecision decision) {
    Caller consultant = people.caller(LocalAccount.CONSULTANT);
    int version = summary.of(consultant, referral).version();
    triageReferral.decide(consultant, referral, version, decision);
  }

  void accept(ReferralId referral, ClinicalPriority priority, SedationPlan sedation) {
    Caller consultant = people.caller(LocalAccount.CONSULTANT);
    decide(
        referral,
        new TriageDecision.Accept(
            consultant.id(),
            consultant.name(),
            priority,
            sedation,
            AccessSite.RIGHT_GROIN,
            false,
            ""));
  }
}
