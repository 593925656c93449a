package health.soleus.scheduling.web.referral;

import health.soleus.referral.intake.Fields;
import health.soleus.referral.intake.ReferralForm;
import java.util.List;
import java.util.Map;

/** Which of the posted values belong to a question. */
final class ReferralFormFields {
  private ReferralFormFields() {}

  static boolean isBlank(String question, Map<String, List<String>> posted) {
    return ReferralForm.offered(question, Fields.of(posted)).isEmpty();
  }
}
