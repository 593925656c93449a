package health.soleus.persistence.type;

/**
 * Nothing with this id exists for this caller. Unknown, malformed and another practice's id are
 * deliberately the same answer, so that nobody learns what exists elsewhere.
 */
public final class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotThere() {
    super("nothing with this id exists for this caller");
  }
}
