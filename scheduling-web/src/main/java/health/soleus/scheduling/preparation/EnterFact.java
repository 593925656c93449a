package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.London;
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
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A result or an answer that arrives after the referral; a booked visit is planned anew. */
@UseCase
@ApplicationScoped
public class EnterFact {
  private final AcceptedReferrals referrals;
  private final Replanning replanning;
  private final Clock clock;

  @Inject
  public EnterFact(AcceptedReferrals referrals, Replanning replanning, Clock clock) {
    this.referrals = referrals;
    this.replanning = replanning;
    this.clock = clock;
  }

  /** An eGFR of 1 to 150 and the day the blood was taken, today or earlier. */
  @Transactional
  public void kidneyResult(Caller caller, ReferralId referral, int egfr, LocalDate takenOn) {
    caller.must(Role.CONSULTANT);
    if (!KidneyResult.isPossible(egfr)) {
      throw new Refused("eGFR must be a number from 1 to 150.");
    }
    if (takenOn.isAfter(London.dateOf(clock.instant()))) {
      throw new Refused("The date of the eGFR must be today or in the past.");
    }
    KidneyResult result = new KidneyResult(egfr, takenOn);
    learn(caller, referral, "Kidney result entered", facts -> newer(facts, result));
  }

  private static SafetyFacts newer(SafetyFacts facts, KidneyResult result) {
    KidneyResult known = facts.blood().kidney();
    if (known != null && result.takenOn().isBefore(known.takenOn())) {
      throw new Refused("A newer eGFR is already recorded.");
    }
    return facts.withKidneyResult(result);
  }

  @Transactional
  public void condition(Caller caller, ReferralId referral, Condition condition, Stated answer) {
    caller.must(Role.CONSULTANT);
    learn(caller, referral, "Condition answered", facts -> facts.with(condition, answer));
  }

  /**
   * @param allergy the detail when the answer is YES, else null
   */
  @Transactional
  public void allergen(
      Caller caller,
      ReferralId referral,
      Allergen allergen,
      Stated answer,
      @Nullable Allergy allergy) {
    caller.must(Role.CONSULTANT);
    learn(caller, referral, "Allergy answered", facts -> facts.with(allergen, answer, allergy));
  }

  /**
   * @param detail the detail when the answer is YES, else null
   */
  @Transactional
  public void medicine(
      Caller caller,
      ReferralId referral,
      NamedMedicine medicine,
      Stated answer,
      @Nullable Medicine detail) {
    caller.must(Role.CONSULTANT);
    learn(caller, referral, "Medicine answered", facts -> facts.with(medicine, answer, detail));
  }

  /** Why a blood thinner is taken, once: a plan may have been signed on what was said (H4). */
  @Transactional
  public void reason(
      Caller caller, ReferralId referral, NamedMedicine medicine, Indication reason) {
    caller.must(Role.CONSULTANT);
    learn(
        caller,
        referral,
        "Reason for a blood thinner entered",
        facts -> {
          mustBeOpen(facts.bloodThinners().hasNoReasonFor(medicine));
          return facts.with(facts.bloodThinners().with(medicine, reason));
        });
  }

  /** Whether this happened in the last 12 months, once, as the reason. */
  @Transactional
  public void recentEvent(Caller caller, ReferralId referral, RecentEvent event, Stated answer) {
    caller.must(Role.CONSULTANT);
    learn(
        caller,
        referral,
        "Last 12 months answered",
        facts -> {
          mustBeOpen(Findings.isMissing(facts.bloodThinners().lately(event)));
          return facts.with(facts.bloodThinners().with(event, answer));
        });
  }

  private static void mustBeOpen(boolean open) {
    if (!open) {
      throw new StaleRecord("This has been answered since. Open it again.");
    }
  }

  @Transactional
  public void pregnancy(Caller caller, ReferralId referral, Pregnancy answer) {
    caller.must(Role.CONSULTANT);
    learn(caller, referral, "Safety question answered", facts -> facts.with(answer));
  }

  /** Whether an adult takes the patient home and stays overnight (ESC-1). */
  @Transactional
  public void adultOvernight(Caller caller, ReferralId referral, Stated answer) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    learn(caller, referral, "Adult overnight answered", facts -> facts.withAdultOvernight(answer));
  }

  private void learn(Caller caller, ReferralId id, String what, UnaryOperator<SafetyFacts> newer) {
    AcceptedReferral referral = referrals.claim(id);
    SafetyFacts facts = newer.apply(referral.facts());
    if (facts.equals(referral.facts())) {
      return;
    }
    referral.learn(facts, what, caller, clock.instant());
    replanning.changed(caller, "EnterFact", referral);
  }
}
