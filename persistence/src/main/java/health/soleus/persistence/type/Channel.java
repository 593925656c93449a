package health.soleus.persistence.type;

/** The way a message reaches the patient; PHONE is a call that a clerk makes. */
public enum Channel {
  SMS,
  EMAIL,
  PHONE
}
