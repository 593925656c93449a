package health.soleus.local.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds a browser: an installed Chromium or Chrome, else the one that Playwright downloads by
 * itself, else Debian's package when root may install it; or says in one line what to install.
 */
final class Chromium {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/usr/bin/google-chrome-stable",
          "/snap/bin/chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");
  private static final String MISSING =
      "The browser tests need Chromium or Google Chrome: install one (Debian: apt-get install chromium).";

  private Chromium() {}

  /** An installed browser; empty when Playwright has to bring its own. */
  static Optional<Path> installed() {
    return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
  }

  /** Installs Debian's package where that is possible. */
  static Path fromDebian() {
    if (!"root".equals(System.getProperty("user.name"))
        || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
      throw new IllegalStateException(MISSING);
    }
    if (run("apt-get", "install", "-y", "-q", "chromium") != 0) {
      run("apt-get", "update", "-q");
      run("apt-get", "install", "-y", "-q", "chromium");
    }
    return installed().orElseThrow(() -> new IllegalStateException(MISSING));
  }

  private static int run(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      Process process =
          builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      return process.waitFor(10, TimeUnit.MINUTES) ? process.exitValue() : 1;
    } catch (IOException e) {
      throw new IllegalStateException(MISSING, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
