package health.soleus.persistence.scheduling;

/** How firmly a resource is taken. */
public enum AllocationState {
  /** While somebody decides; ends by itself. */
  HELD,
  BOOKED
}
