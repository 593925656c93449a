package health.soleus.local.watchdog;

import java.io.IOException;
import java.io.InputStream;

/**
 * The parent holds the other end of our input: when it goes, even killed hard, the input ends and
 * so does this JVM. An agent, because the server's own code knows nothing of a launcher.
 */
public final class EndsWithParent {
  private EndsWithParent() {}

  public static void premain(String arguments) {
    Thread watch = new Thread(EndsWithParent::watch, "ends-with-parent");
    watch.setDaemon(true);
    watch.start();
  }

  private static void watch() {
    drain(System.in);
    Runtime.getRuntime().halt(0);
  }

  private static void drain(InputStream input) {
    try {
      while (input.read() >= 0) {
        // Nothing is ever said; only the end counts.
      }
    } catch (IOException e) {
      // As good as the end.
      return;
    }
  }
}
