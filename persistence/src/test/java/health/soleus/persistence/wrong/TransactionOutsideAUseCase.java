package health.soleus.persistence.wrong;

import jakarta.transaction.Transactional;

/** Deliberately wrong: begins a transaction without being a use case (A8). */
class TransactionOutsideAUseCase {
  @Transactional
  public void act() {}
}
