package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The consultant reviews what a rule holds, or signs that a blood thinner goes on unchanged. */
@UseCase
@ApplicationScoped
public class ClearGate {
  /**
   * @param ruleId with the subject it names the gate
   * @param signedContinue a blood thinner goes on unchanged, signed by the caller
   * @param reason in the caller's words; mandatory
   */
  @Transactional
  public void clear(
      Caller caller,
      ReferralId referral,
      String ruleId,
      String subject,
      boolean signedContinue,
      String reason) {
    caller.must(Role.CONSULTANT);
    throw new UnsupportedOperationException();
  }
}
