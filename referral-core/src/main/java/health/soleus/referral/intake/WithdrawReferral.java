package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The GP takes a referral back, with a reason. A booked visit is cancelled by the unit first. */
@UseCase
@ApplicationScoped
public class WithdrawReferral {
  private static final int LONGEST = 1000;

  private final Referrals referrals;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public WithdrawReferral(Referrals referrals, AuditTrail audit, Clock clock) {
    this.referrals = referrals;
    this.audit = audit;
    this.clock = clock;
  }

  /** Problems when there is no reason or the visit is booked; a second press changes nothing. */
  @Transactional
  public List<Problem> withdraw(Caller caller, ReferralId id, String reason) {
    caller.must(Role.GP);
    Referral referral = referrals.requireLocked(id);
    caller.mustBelongTo(referral.practice());
    String words = reason.strip();
    if (referral.status() == ReferralStatus.WITHDRAWN) {
      return List.of();
    } else if (words.isEmpty()) {
      return List.of(new Problem("reason", "Enter why you withdraw this referral"));
    } else if (words.codePointCount(0, words.length()) > LONGEST) {
      return List.of(new Problem("reason", "The reason must be 1,000 characters or fewer"));
    } else if (!referral.status().mayBecome(ReferralStatus.WITHDRAWN)) {
      return List.of(
          new Problem(
              "reason", "This referral can no longer be withdrawn here. Call the day unit"));
    }
    referral.withdraw(words, caller, clock.instant());
    audit.append(caller, "WithdrawReferral", id.value());
    return List.of();
  }
}
