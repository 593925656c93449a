package health.soleus.local;

/** What went wrong while starting or running: one line that names the part, exit status 1. */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Failure(String line) {
    super(line);
  }

  Failure(String line, Throwable cause) {
    super(line, cause);
  }
}
