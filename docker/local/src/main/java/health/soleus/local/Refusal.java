package health.soleus.local;

/** Why the launcher does not start: one clear line, exit status 2. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String line) {
    super(line);
  }
}
