package health.soleus.persistence.preparation;

/** How a gate was cleared. */
public enum ClearanceKind {
  /** A named clinician looked at it and gave a reason. */
  REVIEWED,
  /** The consultant signed that a blood thinner goes on unchanged. */
  SIGNED_CONTINUE
}
