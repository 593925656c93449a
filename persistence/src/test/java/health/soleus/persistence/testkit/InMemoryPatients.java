package health.soleus.persistence.testkit;

import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.patient.QuotedReference;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Patients in memory. */
public final class InMemoryPatients implements Patients {
  private final Map<PatientId, Patient> patients = new LinkedHashMap<>();
  private final Map<ReferralId, ReferralReference> references = new LinkedHashMap<>();

  @Override
  public void add(Patient patient) {
    patients.put(patient.id(), patient);
  }

  @Override
  public void add(QuotedReference quoted) {
    references.put(quoted.referral(), quoted.reference());
  }

  @Override
  public Optional<ReferralReference> reference(ReferralId referral) {
    return Optional.ofNullable(references.get(referral));
  }

  @Override
  public Optional<Patient> find(PatientId id) {
    return Optional.ofNullable(patients.get(id));
  }

  @Override
  public Optional<Patient> find(NhsNumber nhsNumber) {
    return patients.values().stream().filter(p -> p.nhsNumber().equals(nhsNumber)).findFirst();
  }

  @Override
  public Optional<Patient> findInLine(NhsNumber nhsNumber) {
    return find(nhsNumber);
  }

  @Override
  public Map<PatientId, Patient> all(Collection<PatientId> ids) {
    return patients.values().stream()
        .filter(p -> ids.contains(p.id()))
        .collect(Collectors.toMap(Patient::id, Function.identity()));
  }

  @Override
  public Patient require(PatientId id) {
    return find(id).orElseThrow(NotThere::new);
  }
}
