package health.soleus.persistence.preparation;

/** How a unit fasts sedated patients; only the default has approved texts (evidence.md 3.1). */
public enum FastingPolicy {
  NONE,
  SIX_TWO,
  SIX_FOUR,
  SIX_TWO_SIP
}
