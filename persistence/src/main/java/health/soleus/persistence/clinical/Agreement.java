package health.soleus.persistence.clinical;

/** Whether the patient agrees to be referred and knows the treatment is new (ER-6, F31). */
public enum Agreement {
  AGREES,
  BEST_INTEREST,
  NOT_YET
}
