package health.soleus.persistence.clinical;

/** The patient's own left or right; there is no default (H16). */
public enum Laterality {
  LEFT,
  RIGHT,
  BOTH
}
