package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.London;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The patients that a practice has entered before; another practice's are not on it. */
@ApplicationScoped
public class PracticeList {
  private final Patients patients;
  private final Referrals referrals;
  private final Clock clock;

  @Inject
  public PracticeList(Patients patients, Referrals referrals, Clock clock) {
    this.patients = patients;
    this.referrals = referrals;
    this.clock = clock;
  }

  /** What the form knows besides these answers. */
  public Situation situation(Caller caller, Answers answers) {
    Optional<KnownPatient> known =
        ReadPatient.nhsNumber(answers)
            .flatMap(patients::find)
            .filter(p -> referrals.hasReferred(caller.ownPractice(), p.id()))
            .map(p -> new KnownPatient(p.name(), p.bornOn(), p.contact()));
    return new Situation(London.dateOf(clock.instant()), known.orElse(null));
  }
}
