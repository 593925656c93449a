package health.soleus.referral.worklist;

import health.soleus.persistence.access.Caller;
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
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.KnownPatient;
import health.soleus.referral.intake.Situation;
import health.soleus.referral.triage.TriageProtocol;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** One referral for the practice that sent it; every opening leaves an audit row. */
@UseCase
@ApplicationScoped
public class OneReferral {
  private final Referrals referrals;
  private final Drafts drafts;
  private final Patients patients;
  private final NextSteps nextSteps;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public OneReferral(
      Referrals referrals,
      Drafts drafts,
      Patients patients,
      NextSteps nextSteps,
      AuditTrail audit,
      Clock clock) {
    this.referrals = referrals;
    this.drafts = drafts;
    this.patients = patients;
    this.nextSteps = nextSteps;
    this.audit = audit;
    this.clock = clock;
  }

  /** The referral, or NotThere when it is unknown or another practice's. */
  @Transactional
  public ReferralView of(Caller caller, ReferralId id) {
    caller.must(Role.GP);
    Referral referral = own(caller, id);
    audit.append(caller, "OpenReferral", id.value());
    return reading(referral).view(caller);
  }

  /** The new answers of the pages asked again, to show a page with what it holds. */
  @Transactional
  public Answers answers(Caller caller, ReferralId id) {
    caller.must(Role.GP);
    Referral referral = own(caller, id);
    audit.append(caller, "OpenAnswers", id.value());
    return reading(referral).again().answers();
  }

  /** What the service looked at when the referral was sent. */
  @Transactional
  public CriteriaView criteria(Caller caller, ReferralId id) {
    caller.must(Role.GP);
    Referral referral = own(caller, id);
    audit.append(caller, "OpenCriteria", id.value());
    Patient patient = patients.require(referral.patient());
    return CriteriaWords.of(
        TriageProtocol.assess(
            referral.content(), patient.bornOn(), London.dateOf(referral.receivedAt())));
  }

  /** The GP has read the advice; the referral needs nobody any more. */
  @Transactional
  public void read(Caller caller, ReferralId id) {
    caller.must(Role.GP);
    Referral referral = referrals.requireLocked(id);
    caller.mustBelongTo(referral.practice());
    if (referral.status() != ReferralStatus.RETURNED) {
      throw new StaleRecord("This referral has no advice to read.");
    }
    if (Standings.of(referral, "", null).open()) {
      referral.note(clock.instant(), caller, Standings.READ, "");
      audit.append(caller, "ReadAdvice", id.value());
    }
  }

  private Referral own(Caller caller, ReferralId id) {
    Referral referral = referrals.find(id).orElseThrow(NotThere::new);
    caller.mustBelongTo(referral.practice());
    return referral;
  }

  private ReferralReading reading(Referral referral) {
    Patient patient = patients.require(referral.patient());
    Answers kept =
        drafts.find(referral.draft()).map(d -> Answers.of(d.answers())).orElse(Answers.none());
    KnownPatient known = new KnownPatient(patient.name(), patient.bornOn(), patient.contact());
    Situation now = new Situation(London.dateOf(clock.instant()), known);
    return new ReferralReading(referral, patient, kept, now, standing(referral, patient));
  }

  private Standing standing(Referral referral, Patient patient) {
    BookingId visit = referral.booking();
    NextStep next = visit == null ? null : nextSteps.of(List.of(visit)).get(visit);
    return Standings.of(referral, patient.name().given(), next);
  }
}
