package health.soleus.persistence.referral;

/** Three answers, never two: a criterion is never scored and never refuses (H10). */
public enum TriageResult {
  MET,
  NOT_MET,
  NEEDS_INFORMATION
}
