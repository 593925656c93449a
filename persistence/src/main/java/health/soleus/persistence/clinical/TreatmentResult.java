package health.soleus.persistence.clinical;

/** What came of a treatment (ER-2). */
public enum TreatmentResult {
  NO_BENEFIT,
  BENEFIT_DID_NOT_LAST,
  LASTING_BENEFIT,
  STILL_HAVING_IT,
  NOT_KNOWN
}
