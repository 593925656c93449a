package health.soleus.persistence.clinical;

/** Where the catheter enters; the groin is typical, not certain (F10). */
public enum AccessSite {
  LEFT_GROIN,
  RIGHT_GROIN,
  OTHER
}
