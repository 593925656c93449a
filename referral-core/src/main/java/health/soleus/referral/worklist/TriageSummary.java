package health.soleus.referral.worklist;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Practice;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Opens one referral for the consultant; each opening leaves an audit row. */
@UseCase
@ApplicationScoped
public class TriageSummary {
  private final Referrals referrals;
  private final Patients patients;
  private final Accounts accounts;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public TriageSummary(
      Referrals referrals, Patients patients, Accounts accounts, AuditTrail audit, Clock clock) {
    this.referrals = referrals;
    this.patients = patients;
    this.accounts = accounts;
    this.audit = audit;
    this.clock = clock;
  }

  /** The whole referral on one page, or NotThere. */
  @Transactional
  public ReferralSummary of(Caller caller, ReferralId id) {
    caller.must(Role.CONSULTANT);
    Referral referral = referrals.require(id);
    Patient patient = patients.require(referral.patient());
    audit.append(caller, "TriageSummary", id.value());
    List<Account> consultants = accounts.withRole(Role.CONSULTANT);
    String practice =
        accounts
            .practice(referral.practice())
            .map(Practice::name)
            .orElse(referral.practice().value());
    return new SummaryWriter(referral, patient, clock.instant())
        .write(
            practice,
            consultants.stream()
                .map(a -> new ReferralSummary.Clinician(a.id(), a.displayName()))
                .toList());
  }
}
