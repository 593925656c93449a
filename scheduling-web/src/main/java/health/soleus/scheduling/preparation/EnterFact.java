package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A result or an answer that arrives after the referral; a booked visit is planned anew. */
@UseCase
@ApplicationScoped
public class EnterFact {
  /** An eGFR of 1 to 150 and the day the blood was taken, today or earlier. */
  @Transactional
  public void kidneyResult(Caller caller, ReferralId referral, int egfr, LocalDate takenOn) {
    caller.must(Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }

  @Transactional
  public void condition(Caller caller, ReferralId referral, Condition condition, Stated answer) {
    caller.must(Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }

  /**
   * @param allergy the detail when the answer is YES, else null
   */
  @Transactional
  public void allergen(
      Caller caller,
      ReferralId referral,
      Allergen allergen,
      Stated answer,
      @Nullable Allergy allergy) {
    caller.must(Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }

  /**
   * @param detail the detail when the answer is YES, else null
   */
  @Transactional
  public void medicine(
      Caller caller,
      ReferralId referral,
      NamedMedicine medicine,
      Stated answer,
      @Nullable Medicine detail) {
    caller.must(Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }

  @Transactional
  public void pregnancy(Caller caller, ReferralId referral, Pregnancy answer) {
    caller.must(Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }

  /** Whether an adult takes the patient home and stays overnight (ESC-1). */
  @Transactional
  public void adultOvernight(Caller caller, ReferralId referral, Stated answer) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }
}
