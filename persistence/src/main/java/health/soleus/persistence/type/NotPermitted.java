package health.soleus.persistence.type;

/** The caller's role may not do this at all. */
public final class NotPermitted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotPermitted(String message) {
    super(message);
  }
}
