package health.soleus.persistence.clinical;

/** Which insulin; the software never works out a dose (DM-4, DM-5). */
public enum InsulinKind {
  LONG_ACTING,
  PREMIXED,
  OTHER,
  NOT_KNOWN
}
