package health.soleus.persistence.clinical;

/** The patient's own left or right; there is no default (H16). */
public enum Laterality {
  LEFT("Left"),
  RIGHT("Right"),
  BOTH("Both");

  private final String words;

  Laterality(String words) {
    this.words = words;
  }

  /** As it stands beside a name. */
  public String words() {
    return words;
  }
}
