package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.patient.QuotedReference;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Finds or makes the row of the patient who is referred; there is one for each NHS number. */
@ApplicationScoped
public class ReferredPatient {
  private final Patients patients;
  private final PracticeList practiceList;

  @Inject
  public ReferredPatient(Patients patients, PracticeList practiceList) {
    this.patients = patients;
    this.practiceList = practiceList;
  }

  /**
   * The patient of these answers, brought up to date. Refused while a question is open, and when
   * the NHS number belongs to somebody born on another day (H23).
   */
  PatientId of(Caller caller, Answers answers) {
    Situation situation = practiceList.situation(caller, answers);
    Optional<Question> open = ReferralForm.next(answers, situation);
    if (open.isPresent()) {
      throw new Refused("Answer “" + open.get().title() + "” before you send");
    }
    NhsNumber number = ReadPatient.nhsNumber(answers).orElseThrow();
    PersonName name = ReadPatient.name(answers, situation).orElseThrow();
    LocalDate born = ReadPatient.bornOn(answers, situation);
    if (born == null) {
      throw new Refused("Enter the patient's date of birth");
    }
    return stored(number, name, born, ReadPatient.contact(answers, situation));
  }

  /** What the patient quotes when they call about this referral. */
  void quotes(Referral referral) {
    patients.add(new QuotedReference(referral.id(), referral.patient(), referral.reference()));
  }

  private PatientId stored(
      NhsNumber number, PersonName name, LocalDate born, ContactDetails contact) {
    Optional<Patient> known = patients.findInLine(number);
    if (known.isEmpty()) {
      Patient patient = new Patient(PatientId.random(), number, name, born, contact);
      patients.add(patient);
      return patient.id();
    }
    Patient patient = known.get();
    if (!patient.bornOn().equals(born)) {
      throw new Refused(
          "This NHS number is on record with another date of birth. Check both, or call the service");
    }
    patient.named(name);
    patient.reachedBy(contact);
    return patient.id();
  }
}
