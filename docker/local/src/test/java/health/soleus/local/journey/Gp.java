package health.soleus.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.intake.KeepDraft;
import health.soleus.referral.intake.Kept;
import health.soleus.referral.intake.ReceiveReferral;
import health.soleus.referral.intake.StartDraft;
import health.soleus.referral.intake.SupplyInformation;
import health.soleus.referral.worklist.Filter;
import health.soleus.referral.worklist.MyReferrals;
import health.soleus.referral.worklist.MyReferralsView;

/** A GP at work: refers, answers, and looks at "My referrals". */
record Gp(ServiceInMemory service, Caller caller) {

  /** Page by page, as in the browser: each answer is kept, and leads to the next question. */
  ReferralId refers(FormOnPaper form) {
    DraftId draft = DraftId.random();
    Kept kept = service.the(StartDraft.class).start(caller, draft, form.page("nhs-number"));
    while (kept.next() == Kept.Next.QUESTION) {
      String question = kept.question();
      kept = service.the(KeepDraft.class).keep(caller, draft, question, form.page(question));
    }
    assertEquals(Kept.Next.ALL_ANSWERED, kept.next(), "the form does not go on");
    return service.the(ReceiveReferral.class).receive(caller, draft).referral();
  }

  /** Answers the one question that the consultant asked, and sends it back. */
  void answers(ReferralId referral, String question, FormOnPaper form) {
    SupplyInformation supply = service.the(SupplyInformation.class);
    Kept kept = supply.keep(caller, referral, question, form.page(question));
    assertEquals(Kept.Next.ALL_ANSWERED, kept.next(), "more is asked");
    supply.sendBack(caller, referral, "");
  }

  /** Where the only referral is, who acts next and by when. */
  String sees() {
    MyReferralsView.Row row = myReferrals().rows().get(0);
    return "%s, %s. %s: %s by %s"
        .formatted(row.name(), row.where(), row.who(), row.does(), row.by());
  }

  /** What waits for the GP, in a sentence; empty when nothing does. */
  String isAsked() {
    return myReferrals().needsYou().stream()
        .map(need -> need.name() + ": " + need.sentence() + " " + need.by())
        .findFirst()
        .orElse("");
  }

  private MyReferralsView myReferrals() {
    return service.the(MyReferrals.class).of(caller, Filter.open());
  }
}
