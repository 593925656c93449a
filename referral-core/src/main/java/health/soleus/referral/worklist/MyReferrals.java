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
import health.soleus.persistence.type.BookingId;
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
import java.util.Objects;
import java.util.Set;

/** A practice's own referrals and drafts: what needs the GP, then everything open. */
@UseCase
@ApplicationScoped
public class MyReferrals {
  private static final Set<ReferralStatus> WITH_THE_GP =
      EnumSet.of(ReferralStatus.INFORMATION_REQUESTED, ReferralStatus.RETURNED);

  private final Referrals referrals;
  private final Drafts drafts;
  private final Registers registers;
  private final PracticeList practiceList;
  private final AuditTrail audit;
  private final Clock clock;

  /** What a list reads beside the referrals themselves. */
  @Dependent
  public static class Registers {
    private final Patients patients;
    private final Accounts accounts;
    private final NextSteps nextSteps;

    @Inject
    public Registers(Patients patients, Accounts accounts, NextSteps nextSteps) {
      this.patients = patients;
      this.accounts = accounts;
      this.nextSteps = nextSteps;
    }

    Map<PatientId, Patient> people(List<Referral> referrals) {
      return patients.all(referrals.stream().map(Referral::patient).distinct().toList());
    }

    Map<BookingId, NextStep> next(List<Referral> referrals) {
      return nextSteps.of(
          referrals.stream().map(Referral::booking).filter(Objects::nonNull).toList());
    }

    String practice(OdsCode code) {
      return accounts.practice(code).map(Practice::name).orElse("");
    }
  }

  @Inject
  public MyReferrals(
      Referrals referrals,
      Drafts drafts,
      Registers registers,
      PracticeList practiceList,
      AuditTrail audit,
      Clock clock) {
    this.referrals = referrals;
    this.drafts = drafts;
    this.registers = registers;
    this.practiceList = practiceList;
    this.audit = audit;
    this.clock = clock;
  }

  /** The list; the audit row names the person who looked. */
  @Transactional
  public MyReferralsView of(Caller caller, Filter filter) {
    caller.must(Role.GP);
    audit.append(caller, "MyReferrals", caller.id().value());
    return list(caller, EnumSet.allOf(ReferralStatus.class))
        .view(filter, practice(caller), clock.instant());
  }

  /** How many things wait for the GP, for the menu. */
  @Transactional
  public int waiting(Caller caller) {
    caller.must(Role.GP);
    return list(caller, WITH_THE_GP).needsYou().size();
  }

  private OwnReferrals list(Caller caller, Set<ReferralStatus> statuses) {
    List<Referral> own = referrals.ofPractice(caller.ownPractice(), statuses);
    LocalDate today = London.dateOf(clock.instant());
    return new OwnReferrals(
        own,
        registers.people(own),
        registers.next(own),
        drafts.unsent(caller.ownPractice()),
        answers -> practiceList.situation(caller, answers),
        today);
  }

  private String practice(Caller caller) {
    return registers.practice(caller.ownPractice());
  }
}
