package health.soleus.persistence.type;

/**
 * Somebody changed the record since the caller looked at it; the message says what, in a sentence.
 */
public final class StaleRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleRecord(String whatChanged) {
    super(whatChanged);
  }

  /** The sentence for the person who was refused. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
