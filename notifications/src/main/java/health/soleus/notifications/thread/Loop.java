package health.soleus.notifications.thread;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does the same step again and again on a thread of its own. A step that fails is done again a
 * little later, for ever: what it needs, the database or the broker, comes back. Only the kind of a
 * failure is logged, because its words may hold a person's data.
 */
public final class Loop {
  private static final Logger LOG = System.getLogger(Loop.class.getName());
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final String name;
  private final Step step;
  private final Thread thread;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private Loop(String name, Step step, ThreadFactory threads) {
    this.name = name;
    this.step = step;
    thread = threads.newThread(this::run);
  }

  /** One round of the work. */
  @FunctionalInterface
  public interface Step {
    /** Does it once and answers how long to pause before the next. */
    Duration once() throws Exception;
  }

  /** Starts the loop; the classes of {@code step} are what its libraries see. */
  public static Loop start(String name, ThreadFactory threads, Step step) {
    Loop loop = new Loop(name, step, threads);
    loop.thread.setName("soleus-" + name);
    loop.thread.start();
    return loop;
  }

  private void run() {
    Thread.currentThread().setContextClassLoader(step.getClass().getClassLoader());
    Duration afterFailure = FIRST_PAUSE;
    boolean failing = false;
    while (!isStopped(Duration.ZERO)) {
      Duration pause;
      try {
        pause = step.once();
        if (failing) {
          LOG.log(Level.INFO, "{0} works again", name);
        }
        failing = false;
        afterFailure = FIRST_PAUSE;
      } catch (Exception failure) {
        if (!failing && !isStopped(Duration.ZERO)) {
          LOG.log(Level.WARNING, "{0} fails and will be tried again: {1}", name, kind(failure));
        }
        failing = true;
        pause = afterFailure;
        afterFailure = longer(afterFailure);
      }
      isStopped(pause);
    }
  }

  private static Duration longer(Duration pause) {
    Duration doubled = pause.multipliedBy(2);
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  private boolean isStopped(Duration pause) {
    try {
      return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      stopped.countDown();
      return true;
    }
  }

  /** Ends the loop after the step that runs; one that does not end is interrupted. */
  public void stop() {
    stopped.countDown();
    try {
      thread.join(PATIENCE.toMillis());
      if (thread.isAlive()) {
        thread.interrupt();
        thread.join(FIRST_PAUSE.toMillis());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The failure and its causes by their kinds, with the database's code, without their words. */
  public static String kind(Throwable failure) {
    StringBuilder kinds = new StringBuilder();
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < 5; depth++) {
      kinds.append(depth == 0 ? "" : " < ").append(cause.getClass().getSimpleName());
      kinds.append(code(cause));
      cause = next(cause);
    }
    return kinds.toString();
  }

  private static String code(Throwable cause) {
    return cause instanceof SQLException sql && sql.getSQLState() != null
        ? "(" + sql.getSQLState() + ")"
        : "";
  }

  private static @Nullable Throwable next(Throwable cause) {
    return cause.getCause();
  }
}
