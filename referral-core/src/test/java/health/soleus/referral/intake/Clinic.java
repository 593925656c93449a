package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.testkit.InMemoryAuditTrail;
import health.soleus.persistence.testkit.InMemoryDrafts;
import health.soleus.persistence.testkit.InMemoryOutbox;
import health.soleus.persistence.testkit.InMemoryPatients;
import health.soleus.persistence.testkit.InMemoryReferrals;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.OdsCode;
import health.soleus.referral.worklist.OneReferral;
import java.util.Map;

/** The intake in memory, on the morning of 1 March 2027. */
final class Clinic {
  final SettableClock clock = SettableClock.at("2027-03-01T10:00:00Z");
  final Caller gp = gp("Dr Amara Okafor", "Y90001");
  final Caller colleague = gp("Dr Ben Hale", "Y90001");
  final Caller otherGp = gp("Dr Ines Marlow", "Y90002");
  final Caller consultant = new Caller(AccountId.random(), "Dr Helen Marsh", Role.CONSULTANT, null);

  final InMemoryReferrals referrals = new InMemoryReferrals();
  final InMemoryDrafts drafts = new InMemoryDrafts();
  final InMemoryPatients patients = new InMemoryPatients();
  final InMemoryOutbox outbox = new InMemoryOutbox();
  final InMemoryAuditTrail audit = new InMemoryAuditTrail();
  final PracticeList practiceList = new PracticeList(patients, referrals, clock);
  final KeepDraft keep = new KeepDraft(drafts, practiceList, audit, clock);
  final StartDraft start = new StartDraft(drafts, keep, audit, clock);
  final AnswerUrgentSigns urgent = new AnswerUrgentSigns(drafts, audit, clock);
  final DiscardDraft discard = new DiscardDraft(drafts, audit);
  final ReceiveReferral receive =
      new ReceiveReferral(
          drafts, referrals, new ReferredPatient(patients, practiceList), outbox, audit, clock);
  final SupplyInformation supply =
      new SupplyInformation(referrals, drafts, patients, practiceList, audit, clock);
  final WithdrawReferral withdraw = new WithdrawReferral(referrals, audit, clock);
  final OneReferral one =
      new OneReferral(referrals, drafts, patients, visits -> Map.of(), audit, clock);

  private static Caller gp(String name, String practice) {
    return new Caller(AccountId.random(), name, Role.GP, new OdsCode(practice));
  }

  /** The form's pages kept one by one, as the pages of the web do. */
  DraftId drafted(Caller caller, FilledForm form) {
    DraftId draft = DraftId.random();
    form.pages()
        .forEach(
            (question, fields) -> {
              if (question.equals("nhs-number")) {
                start.start(caller, draft, fields);
              } else {
                keep.keep(caller, draft, question, fields);
              }
            });
    return draft;
  }

  Receipt sent(Caller caller, FilledForm form) {
    return receive.receive(caller, drafted(caller, form));
  }
}
