package health.soleus.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what the libraries say off the terminal: it goes to a file. */
final class Logs {
  /** Held, because the log manager forgets loggers that nobody holds. */
  private static final Logger ROOT = Logger.getLogger("");

  private Logs() {}

  static void quiet(Path directory) throws IOException {
    LogManager.getLogManager().reset();
    Handler file = new FileHandler(directory.resolve("launcher.log").toString());
    file.setFormatter(new SimpleFormatter());
    ROOT.addHandler(file);
    ROOT.setLevel(Level.INFO);
  }
}
