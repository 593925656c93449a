package health.soleus.scheduling.preparation;

import java.util.List;

/** What a stored plan was decided on: every fact, and every rule in its version. */
record PlanInput(PreparationQuestion question, List<RuleVersion> rules) {
  /** A rule as it stood when the plan was made. */
  record RuleVersion(String id, int version) {}
}
