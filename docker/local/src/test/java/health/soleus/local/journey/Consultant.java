package health.soleus.local.journey;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.triage.TriageReferral;
import health.soleus.referral.worklist.TriageSummary;
import health.soleus.referral.worklist.TriageWorklist;
import health.soleus.referral.worklist.WorklistQuery;
import health.soleus.scheduling.preparation.ClearGate;
import java.util.List;

/** A consultant at work: reads one page, decides, and signs. */
record Consultant(ServiceInMemory service, Caller caller) {

  /** For herself, routine, with sedation, through the left groin. */
  void accepts(ReferralId referral) {
    decides(
        referral,
        new TriageDecision.Accept(
            caller.id(),
            caller.name(),
            ClinicalPriority.ROUTINE,
            SedationPlan.CONSCIOUS,
            AccessSite.LEFT_GROIN,
            false,
            ""));
  }

  void asks(ReferralId referral, String question, String words) {
    decides(referral, new TriageDecision.RequestInformation(List.of(question), words));
  }

  /** On the referral as it was read: somebody else's change in between would be told. */
  private void decides(ReferralId referral, TriageDecision decision) {
    int version = service.the(TriageSummary.class).of(caller, referral).version();
    service.the(TriageReferral.class).decide(caller, referral, version, decision);
  }

  /** The blood thinner goes on, unchanged. */
  void signsContinue(ReferralId referral, String medicine, String reason) {
    service.the(ClearGate.class).clear(caller, referral, "AC-0", medicine, true, reason);
  }

  /** What is to be done about the only referral of the list, and until when a contact is due. */
  String sees() {
    return service.the(TriageWorklist.class).of(caller, WorklistQuery.first()).rows().stream()
        .map(row -> row.name() + ": " + row.action() + ". Contact by " + row.contactBy())
        .findFirst()
        .orElse("nothing to decide");
  }
}
