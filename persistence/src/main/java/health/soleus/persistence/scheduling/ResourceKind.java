package health.soleus.persistence.scheduling;

/** What can be in one place only at a time. */
public enum ResourceKind {
  ROOM,
  OPERATOR,
  PATIENT
}
