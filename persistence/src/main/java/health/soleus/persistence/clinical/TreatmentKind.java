package health.soleus.persistence.clinical;

/** What was tried before (F16, ER-2). */
public enum TreatmentKind {
  PHYSIOTHERAPY,
  ACTIVITY_CHANGE,
  INJECTION,
  OTHER
}
