package health.soleus.persistence.patient;

import health.soleus.persistence.turn.Turn;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The patients in the database. */
@ApplicationScoped
class JpaPatients implements Patients {
  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Patient patient) {
    entities.persist(patient);
  }

  @Override
  public void add(QuotedReference quoted) {
    entities.persist(quoted);
  }

  @Override
  public Optional<ReferralReference> reference(ReferralId referral) {
    return Optional.ofNullable(entities.find(QuotedReference.class, referral.value()))
        .map(QuotedReference::reference);
  }

  @Override
  public Optional<Patient> find(PatientId id) {
    return Optional.ofNullable(entities.find(Patient.class, id.value()));
  }

  @Override
  public Optional<Patient> find(NhsNumber nhsNumber) {
    return entities
        .createQuery("from Patient p where p.nhsNumber = :number", Patient.class)
        .setParameter("number", nhsNumber.value())
        .getResultStream()
        .findFirst();
  }

  @Override
  public Optional<Patient> findInLine(NhsNumber nhsNumber) {
    Turn.NHS_NUMBER.await(entities, nhsNumber.value());
    return find(nhsNumber);
  }

  @Override
  public Map<PatientId, Patient> all(Collection<PatientId> ids) {
    return entities
        .createQuery("from Patient p where p.id in :ids", Patient.class)
        .setParameter("ids", ids.stream().map(PatientId::value).toList())
        .getResultStream()
        .collect(Collectors.toMap(Patient::id, Function.identity()));
  }

  @Override
  public Patient require(PatientId id) {
    return find(id).orElseThrow(NotThere::new);
  }
}
