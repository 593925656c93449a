package health.soleus.scheduling.preparation;

/** Why a plan is made. */
public enum PlanOccasion {
  BOOKED,
  MOVED,
  /** A gate was cleared, a fact or the sedation plan changed. */
  CHANGED
}
