package health.soleus.persistence.clinical;

/** As the creatinine clearance asks for it; asked for nothing else. */
public enum Sex {
  FEMALE,
  MALE
}
