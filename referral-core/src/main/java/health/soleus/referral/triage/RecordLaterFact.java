package health.soleus.referral.triage;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A result or an answer that arrives before the decision is entered by the consultant. Once the
 * referral is accepted a plan may rest on it, and scheduling enters it instead.
 */
@UseCase
@ApplicationScoped
public class RecordLaterFact {
  private static final Set<ReferralStatus> BEFORE_DECISION =
      Set.of(ReferralStatus.RECEIVED, ReferralStatus.INFORMATION_REQUESTED);

  private final Referrals referrals;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public RecordLaterFact(Referrals referrals, AuditTrail audit, Clock clock) {
    this.referrals = referrals;
    this.audit = audit;
    this.clock = clock;
  }

  /** A kidney result; an older one than is known is kept out of the way. */
  @Transactional
  public void kidneyResult(Caller caller, ReferralId id, KidneyResult result) {
    caller.must(Role.CONSULTANT);
    LocalDate today = London.dateOf(clock.instant());
    if (!KidneyResult.isPossible(result.egfr()) || result.takenOn().isAfter(today)) {
      throw new Refused("The eGFR must be from 1 to 150 and its date must not be in the future.");
    }
    Referral referral = undecided(id);
    KidneyResult known = referral.content().facts().blood().kidney();
    if (known != null && known.takenOn().isAfter(result.takenOn())) {
      throw new Refused("A newer eGFR result is already recorded.");
    }
    learn(caller, referral, LaterFact.kidney(result));
  }

  /** An answer to a safety question that was open, or a correction of one. */
  @Transactional
  public void answer(Caller caller, ReferralId id, LaterFact fact) {
    caller.must(Role.CONSULTANT);
    learn(caller, undecided(id), fact);
  }

  private Referral undecided(ReferralId id) {
    Referral referral = referrals.requireLocked(id);
    if (!BEFORE_DECISION.contains(referral.status())) {
      throw new StaleRecord("This referral has been decided since. Open it again.");
    }
    return referral;
  }

  private void learn(Caller caller, Referral referral, LaterFact fact) {
    Instant now = clock.instant();
    referral.learn(
        referral.content().with(fact.in(referral.content().facts())), fact.words(), caller, now);
    audit.append(caller, "RecordLaterFact", referral.id().value());
  }
}
