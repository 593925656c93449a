package health.soleus.persistence.wrong;

import java.time.Instant;

/** Deliberately wrong: reads the time without the injected clock (A6). */
final class ReadsTheTime {
  private ReadsTheTime() {}

  static Instant now() {
    return Instant.now();
  }
}
