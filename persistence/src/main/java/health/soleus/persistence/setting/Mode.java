package health.soleus.persistence.setting;

/** Where this deployment runs (D2). Only the launcher sets LOCAL. */
public enum Mode {
  LOCAL,
  PRODUCTION
}
