package health.soleus.persistence.clinical;

/** How the patient is kept comfortable: NONE is local anaesthetic only (evidence.md 3.1). */
public enum SedationPlan {
  NONE,
  CONSCIOUS
}
