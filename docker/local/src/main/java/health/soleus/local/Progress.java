package health.soleus.local;

import java.io.PrintStream;
import java.util.Locale;

/** What the person at the terminal sees: one line for each step, with the seconds so far. */
final class Progress {
  private final PrintStream out;
  private final long start = System.nanoTime();

  Progress(PrintStream out) {
    this.out = out;
  }

  void say(String line) {
    double seconds = (System.nanoTime() - start) / 1e9;
    out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, line));
    out.flush();
  }

  /** A line by itself, without the seconds. */
  void plain(String line) {
    out.println(line);
    out.flush();
  }
}
