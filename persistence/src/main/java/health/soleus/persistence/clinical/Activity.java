package health.soleus.persistence.clinical;

/** What the pain may limit (F17 to F19, ER-3). */
public enum Activity {
  WALKING,
  RUNNING,
  DAILY_ACTIVITIES
}
