package health.soleus.persistence.patient;

import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Everyone who was ever referred. */
public interface Patients {
  void add(Patient patient);

  /** From now on the patient may quote this number. */
  void add(QuotedReference quoted);

  /** What the patient of this referral quotes. */
  Optional<ReferralReference> reference(ReferralId referral);

  Optional<Patient> find(PatientId id);

  Optional<Patient> find(NhsNumber nhsNumber);

  /**
   * The same, standing in line with everyone else who looks for this number until the transaction
   * ends, so that nobody is stored twice.
   */
  Optional<Patient> findInLine(NhsNumber nhsNumber);

  /** The patients with these ids; for a list, in one query. */
  Map<PatientId, Patient> all(Collection<PatientId> ids);

  /** The patient, or {@link health.soleus.persistence.type.NotThere}. */
  Patient require(PatientId id);
}
