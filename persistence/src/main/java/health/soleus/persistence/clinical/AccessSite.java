package health.soleus.persistence.clinical;

/** Where the catheter enters; the groin is typical, not certain (F10). */
public enum AccessSite {
  LEFT_GROIN("Left groin"),
  RIGHT_GROIN("Right groin"),
  OTHER("Other");

  private final String words;

  AccessSite(String words) {
    this.words = words;
  }

  /** As it stands on a page. */
  public String words() {
    return words;
  }
}
