package health.soleus.persistence.referral;

import java.util.List;

/**
 * What the protocol found, as advice to a clinician.
 *
 * @param version of the criteria
 * @param criteria in the order needs information, not met, needs a plan, met
 * @param supportive facts that speak for the treatment but never decide (ER-S1 to ER-S3)
 */
public record TriageAssessment(
    String version, List<TriageCriterion> criteria, List<String> supportive) {

  public long count(TriageResult result) {
    return criteria.stream().filter(c -> c.result() == result && !c.needsPlan()).count();
  }

  public long countNeedingPlan() {
    return criteria.stream().filter(TriageCriterion::needsPlan).count();
  }

  public boolean isPlainlyMet() {
    return criteria.stream().allMatch(c -> c.result() == TriageResult.MET);
  }
}
