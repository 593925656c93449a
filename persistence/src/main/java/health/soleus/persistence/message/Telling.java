package health.soleus.persistence.message;

/** What a patient hears first when a plan is made. */
public enum Telling {
  /** They have not been told the date: SMS-01. */
  FIRST,
  /** What they were told is void: SMS-11. */
  REVISED,
  /** What they were told still holds: nothing at once. */
  UNCHANGED
}
