package health.soleus.persistence.access;

/** What a signed-in person may be; the name is the role in the sign-in realm. */
public enum Role {
  GP,
  CONSULTANT,
  BOOKING,
  NURSE,
  CLINICAL_LEAD,
  MANAGER,
  ADMIN,
  /** The software itself, for what no person starts. */
  SYSTEM
}
