package health.soleus.local.faults;

import health.soleus.local.StackProcess;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A stack that tests kill. Whoever takes it gets it running and leaves it running, on the same
 * data; its clock began at ten on a Monday morning and goes on over every restart.
 */
final class MortalStack {
  private static final Instant MORNING = Instant.parse("2027-03-15T10:00:00Z");
  private static final Duration SOON = Duration.ofSeconds(60);
  private static @Nullable MortalStack shared;

  private final Map<String, String> settings = StackProcess.settingsFor("mortal");
  private final long began = System.nanoTime();
  private StackProcess running;

  private MortalStack() {
    running = start("--fresh", "--no-demo");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> running.close()));
  }

  /** The one of this JVM, ready. */
  static synchronized MortalStack taken() {
    MortalStack stack = shared;
    if (stack == null) {
      stack = new MortalStack();
      shared = stack;
    }
    stack.running.awaitReady();
    return stack;
  }

  StackProcess process() {
    return running;
  }

  StackDatabase database() {
    return new StackDatabase(running);
  }

  /** As kill -9 of one child; what the launcher says last, once everything has stopped. */
  String killed(String child) {
    running.child(child).destroyForcibly();
    int status = running.awaitExit(SOON);
    if (status != 1) {
      throw new AssertionError("exit status " + status + ": " + running.output());
    }
    String said = running.output().strip();
    return said.substring(said.lastIndexOf('\n') + 1);
  }

  /** Starts again on the same data. */
  void startAgain() {
    running = start();
    running.awaitReady();
  }

  private StackProcess start(String... options) {
    Map<String, String> now = new LinkedHashMap<>(settings);
    now.put("SOLEUS_LOCAL_NOW", MORNING.plusNanos(System.nanoTime() - began).toString());
    return StackProcess.start(now, options);
  }
}
