package health.soleus.scheduling.web.support;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * How long somebody has been signed in, and when they last did something (D6).
 *
 * @param since the first page after the sign-in
 * @param seen the latest page
 */
record SignedIn(Instant since, Instant seen) implements Serializable {
  /** A working day: then the password is asked for again, however busy the session is. */
  static final Duration LONGEST = Duration.ofHours(12);

  /** A screen that was left alone. */
  static final Duration IDLE = Duration.ofMinutes(20);

  static SignedIn at(Instant now) {
    return new SignedIn(now, now);
  }

  SignedIn seenAt(Instant now) {
    return new SignedIn(since, now);
  }

  boolean isOver(Instant now) {
    return !now.isBefore(since.plus(LONGEST)) || !now.isBefore(seen.plus(IDLE));
  }
}
