package health.soleus.referral.worklist;

import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Practice;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.intake.PracticeList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A practice's own referrals and drafts: what needs the GP, then everything open. */
@UseCase
@ApplicationScoped
public class MyReferrals {
  /** Only in these can a referral wait for its GP. */
  private static final Set<ReferralStatus> NEEDS_THE_GP =
      EnumSet.of(ReferralStatus.INFORMATION_REQUESTED, ReferralStatus.RETURNED);

  private final Referrals referrals;
  private final Drafts drafts;
  private final People people;
  private final PracticeList practiceList;
  private final AuditTrail audit;
  private final Clock clock;

  /** The two registers of people that a list names. */
  @Dependent
  public static class People {
    private final Patients patients;
    private final Accounts accounts;

    @Inject
    public People(Patients patients, Accounts accounts) {
      this.patients = patients;
      this.accounts = accounts;
    }

    Map<PatientId, Patient> of(List<Referral> referrals) {
      return patients.all(referrals.stream().map(Referral::patient).distinct().toList());
    }

    String practice(OdsCode code) {
      return accounts.practice(code).map(Practice::name).orElse("");
    }
  }

  @Inject
  public MyReferrals(
      Referrals referrals,
      Drafts drafts,
      People people,
      PracticeList practiceList,
      AuditTrail audit,
      Clock clock) {
    this.referrals = referrals;
    this.drafts = drafts;
    this.people = people;
    this.practiceList = practiceList;
    this.audit = audit;
    this.clock = clock;
  }

  /** The list; the audit row names the person who looked. */
  @Transactional
  public MyReferralsView of(Caller caller, Filter filter) {
    caller.must(Role.GP);
    audit.append(caller, "MyReferrals", caller.id().value());
    return list(caller).view(filter, practice(caller), clock.instant());
  }

  /** How many things wait for the GP, for the menu of every page: counted, not put into words. */
  @Transactional
  public int waiting(Caller caller) {
    caller.must(Role.GP);
    long asked =
        referrals.ofPractice(caller.ownPractice(), NEEDS_THE_GP).stream()
            .filter(referral -> Standings.of(referral, "").need() != null)
            .count();
    return (int) asked + drafts.unsent(caller.ownPractice()).size();
  }

  private OwnReferrals list(Caller caller) {
    List<Referral> own =
        referrals.ofPractice(caller.ownPractice(), EnumSet.allOf(ReferralStatus.class));
    LocalDate today = London.dateOf(clock.instant());
    return new OwnReferrals(
        own,
        people.of(own),
        drafts.unsent(caller.ownPractice()),
        answers -> practiceList.situation(caller, answers),
        today);
  }

  private String practice(Caller caller) {
    return people.practice(caller.ownPractice());
  }
}
