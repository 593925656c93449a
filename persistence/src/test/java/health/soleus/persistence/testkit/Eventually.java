package health.soleus.persistence.testkit;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what must become true soon, and says what did not. */
public final class Eventually {
  private static final Duration PAUSE = Duration.ofMillis(50);

  private Eventually() {}

  /** Asks until the condition holds; after the deadline fails with the sentence given. */
  public static void holds(String sentence, Duration deadline, BooleanSupplier condition) {
    long end = System.nanoTime() + deadline.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + deadline + ": " + sentence);
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }
}
