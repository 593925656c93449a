package health.soleus.persistence.referral;

/**
 * One criterion of the service with what was found.
 *
 * @param rule id of evidence.md 2.4, for example ER-1
 * @param sentence one plain sentence for the GP and the consultant
 * @param needsPlan NOT_MET because a clinician will plan it, not because it speaks against
 *     treatment
 * @param question the form page that answers it, for a link
 */
public record TriageCriterion(
    String rule, TriageResult result, String sentence, boolean needsPlan, String question) {}
