package health.soleus.persistence.event;

/** What the consultant decided, as the patient is told it. */
public enum TriageOutcome {
  ACCEPTED,
  INFORMATION_REQUESTED,
  RETURNED
}
