package health.soleus.local;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The browser of the tests: an installed Chromium or Chrome, else Playwright's own download, else
 * Debian's package for root; else one line that says what to install.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final List<Path> PLACES =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
          Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
  private static final int MINUTES_TO_INSTALL = 5;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** A browser without a window. */
  public static Chromium launch() {
    Optional<Path> installed = installed();
    boolean downloaded = installed.isEmpty() && run(playwrightInstall());
    if (installed.isEmpty() && !downloaded && isRoot()) {
      boolean current = run(List.of("apt-get", "update"));
      if (current && run(List.of("apt-get", "install", "-y", "chromium"))) {
        installed = installed();
      }
    }
    if (installed.isEmpty() && !downloaded) {
      throw new AssertionError(
          "No browser: install Chromium or Chrome (on Debian: apt-get install chromium)");
    }
    return launch(installed);
  }

  private static Chromium launch(Optional<Path> installed) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments());
    installed.ifPresent(options::setExecutablePath);
    return new Chromium(playwright, playwright.chromium().launch(options));
  }

  public Browser browser() {
    return browser;
  }

  private static List<String> arguments() {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic"));
    if (isRoot()) {
      arguments.add("--no-sandbox");
    }
    return arguments;
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static Optional<Path> installed() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> onPath =
        Stream.of(path.split(File.pathSeparator, -1))
            .filter(directory -> !directory.isEmpty())
            .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
    return Stream.concat(onPath, PLACES.stream()).filter(Files::isExecutable).findFirst();
  }

  private static List<String> playwrightInstall() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
        "com.microsoft.playwright.CLI",
        "install",
        "chromium");
  }

  private static boolean run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (!process.waitFor(MINUTES_TO_INSTALL, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
