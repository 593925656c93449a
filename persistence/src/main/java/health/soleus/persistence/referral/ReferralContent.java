package health.soleus.persistence.referral;

import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Wishes;

/**
 * What the GP stated about the patient's health.
 *
 * @param urgencyReason why it should be read as urgent; empty is routine
 * @param anythingElse free words; may be empty
 */
public record ReferralContent(
    AchillesProblem problem,
    SafetyFacts facts,
    Wishes wishes,
    String urgencyReason,
    String anythingElse) {

  /** The same with newer safety facts. */
  public ReferralContent with(SafetyFacts newer) {
    return new ReferralContent(problem, newer, wishes, urgencyReason, anythingElse);
  }
}
