package health.soleus.persistence.message;

/** What a patient hears first when a plan is made. */
public enum Telling {
  /** They have not been told the date: SMS-01. */
  FIRST,
  /** The visit is at another time; what they were told is void: SMS-11. */
  MOVED,
  /** The time is the same, but what they were told is void: SMS-11. */
  CHANGED,
  /** What they were told still holds: nothing at once, and nothing twice. */
  UNCHANGED
}
