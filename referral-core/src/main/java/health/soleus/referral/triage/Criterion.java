package health.soleus.referral.triage;

import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import health.soleus.persistence.type.Policy;

/** The four ways in which a criterion is found; there is no fifth that declines (H10). */
@Policy
final class Criterion {
  private Criterion() {}

  static TriageCriterion met(String rule, String question, String sentence) {
    return new TriageCriterion(rule, TriageResult.MET, sentence, false, question);
  }

  /** A consultant decides although the service asks for something else. */
  static TriageCriterion notMet(String rule, String question, String sentence) {
    return new TriageCriterion(rule, TriageResult.NOT_MET, sentence, false, question);
  }

  /** A clinician will plan it; it does not speak against treatment. */
  static TriageCriterion plan(String rule, String question, String sentence) {
    return new TriageCriterion(rule, TriageResult.NOT_MET, sentence, true, question);
  }

  /** Blank and "I do not know": never no, never met (H5). */
  static TriageCriterion ask(String rule, String question, String sentence) {
    return new TriageCriterion(rule, TriageResult.NEEDS_INFORMATION, sentence, false, question);
  }
}
