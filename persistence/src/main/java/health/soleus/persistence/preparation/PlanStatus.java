package health.soleus.persistence.preparation;

/** Whether a plan may still speak to the patient. */
public enum PlanStatus {
  CURRENT,
  PROVISIONAL,
  SUPERSEDED
}
