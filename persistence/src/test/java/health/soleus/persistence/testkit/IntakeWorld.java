package health.soleus.persistence.testkit;

import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.Symptom;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.outbox.Inbox;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** What the contracts of the intake's stores stand on: the stores, and fixtures to put in them. */
public interface IntakeWorld {
  Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  OdsCode RIVERSIDE = new OdsCode("Y90001");
  OdsCode HILLTOP = new OdsCode("Y90002");
  Caller GP = new Caller(AccountId.parse(id("a")), "Dr Amara Okafor", Role.GP, RIVERSIDE);
  Caller OTHER_GP = new Caller(AccountId.parse(id("b")), "Dr Ines Marlow", Role.GP, HILLTOP);

  /** The stores of one transaction. */
  record Stores(
      Referrals referrals,
      Drafts drafts,
      Patients patients,
      Accounts accounts,
      Outbox outbox,
      Inbox inbox,
      AuditTrail audit) {}

  /** Does the work and keeps it. */
  <T> T inTransaction(Function<Stores, T> work);

  private static String id(String digit) {
    return digit.repeat(8) + "-0000-4000-8000-" + digit.repeat(12);
  }

  /** Amina, who has no medicines and can be reached by text. */
  static Patient aPatient(String nhsNumber) {
    return new Patient(
        PatientId.random(),
        new NhsNumber(nhsNumber),
        new PersonName("Amina", "O’Dŵyer"),
        LocalDate.of(1962, 3, 27),
        new ContactDetails(
            new MobileNumber("+447700900417"),
            "",
            null,
            "1 Example Way\nLS1 4AP",
            false,
            Set.of(),
            ""));
  }

  /** A referral for the left leg, sent at this moment. */
  static Referral aReferral(Caller gp, PatientId patient, DraftId draft, Instant at) {
    return Referral.receive(
        ReferralId.random(),
        ReferralReference.random(new Random()),
        draft,
        gp,
        patient,
        content(),
        at);
  }

  /** Left leg, pain for 14 months, nothing else stated. */
  static ReferralContent content() {
    return new ReferralContent(
        new AchillesProblem(
            Laterality.LEFT,
            null,
            YearMonth.of(2026, 1),
            Diagnosis.MID_PORTION,
            Set.of(Symptom.PAIN),
            Map.of(Activity.WALKING, Stated.YES),
            List.of(),
            Stated.NOT_KNOWN,
            ""),
        SafetyFacts.notAsked(),
        new Wishes(SurgeryView.NOT_DISCUSSED, Agreement.AGREES, ""),
        "",
        "");
  }
}
