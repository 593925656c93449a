package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.preparation.GateClearance;
import health.soleus.persistence.preparation.GateClearances;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** The consultant reviews what a rule holds, or signs that a blood thinner goes on unchanged. */
@UseCase
@ApplicationScoped
public class ClearGate {
  private static final int LONGEST_REASON = 1000;

  private final AcceptedReferrals referrals;
  private final GateView gates;
  private final GateClearances clearances;
  private final Replanning replanning;
  private final Clock clock;

  @Inject
  public ClearGate(
      AcceptedReferrals referrals,
      GateView gates,
      GateClearances clearances,
      Replanning replanning,
      Clock clock) {
    this.referrals = referrals;
    this.gates = gates;
    this.clearances = clearances;
    this.replanning = replanning;
    this.clock = clock;
  }

  /**
   * @param ruleId with the subject it names the gate
   * @param signedContinue a blood thinner goes on unchanged, signed by the caller
   * @param reason in the caller's words; mandatory
   */
  @Transactional
  public void clear(
      Caller caller,
      ReferralId referral,
      String ruleId,
      String subject,
      boolean signedContinue,
      String reason) {
    caller.must(Role.CONSULTANT);
    mustSayWhy(reason);
    AcceptedReferral accepted = referrals.claim(referral);
    PlanGate gate = require(accepted, ruleId, subject);
    mustBeClearedThisWay(accepted, gate, signedContinue);
    Instant now = clock.instant();
    GateClearance.Cleared what = new GateClearance.Cleared(ruleId, subject);
    clearances.add(
        signedContinue
            ? GateClearance.signedContinue(referral, what, caller, reason.strip(), now)
            : GateClearance.reviewed(referral, what, caller, reason.strip(), now));
    if (signedContinue && gates.open(accepted).stream().noneMatch(ClearGate::isSignature)) {
      accepted.planSigned(caller, now);
    }
    replanning.changed(caller, "ClearGate", accepted);
  }

  private static boolean isSignature(PlanGate gate) {
    return gate.kind() == GateKind.SIGNATURE;
  }

  private static void mustSayWhy(String reason) {
    if (reason.isBlank()) {
      throw new Refused("Enter the reason.");
    }
    if (reason.length() > LONGEST_REASON) {
      throw new Refused("The reason must be " + LONGEST_REASON + " characters or fewer.");
    }
  }

  private PlanGate require(AcceptedReferral referral, String ruleId, String subject) {
    return gates.open(referral).stream()
        .filter(gate -> gate.ruleId().equals(ruleId) && gate.subject().equals(subject))
        .findFirst()
        .orElseThrow(() -> new StaleRecord("This is no longer open. Look at the list again."));
  }

  private static void mustBeClearedThisWay(
      AcceptedReferral referral, PlanGate gate, boolean signedContinue) {
    boolean signature = isSignature(gate);
    if (signature && !signedContinue) {
      throw new Refused("A blood thinner needs your signature that it goes on.");
    }
    if (!signature && signedContinue) {
      throw new Refused("This is reviewed, not signed.");
    }
    if (gate.kind() == GateKind.RESULT && !gate.ruleId().equals("BLD-1")) {
      throw new Refused("Only the result itself clears this. Enter the result.");
    }
    if (gate.kind() == GateKind.ANSWER && gate.ruleId().equals("ESC-1")) {
      throw new Refused("Only the answer clears this. Enter whether an adult stays overnight.");
    }
    if (signature && hasNoReason(referral, gate)) {
      throw new Refused(
          "Nobody recorded why the patient takes " + gate.subject() + ". Enter that first.");
    }
    if (signature && BloodThinnerRules.lastYearIsUnknown(referral.facts())) {
      throw new Refused(
          "Nobody recorded whether there was a clot, stroke, heart attack or stent in the last 12"
              + " months. Enter that first.");
    }
  }

  /** A plan with no indication recorded cannot be signed. */
  private static boolean hasNoReason(AcceptedReferral referral, PlanGate gate) {
    return StatedMedicines.bloodThinners(referral.facts()).stream()
        .filter(medicine -> StatedMedicines.subject(medicine).equals(gate.subject()))
        .anyMatch(m -> BloodThinnerRules.hasNoReason(referral.facts(), m.medicine()));
  }
}
