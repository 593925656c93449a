package health.soleus.local.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One browser for a test class; each person in it has a context, so cookies are never shared. */
public final class Chrome implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--disable-gpu",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

  private Chrome(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  public static Chrome open() {
    Optional<Path> installed = Chromium.installed();
    Map<String, String> environment =
        installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return new Chrome(playwright, launch(playwright, installed));
  }

  private static Browser launch(Playwright playwright, Optional<Path> installed) {
    List<String> arguments = new ArrayList<>(QUIET);
    if ("root".equals(System.getProperty("user.name"))) {
      arguments.add("--no-sandbox");
    }
    BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(arguments);
    installed.ifPresent(options::setExecutablePath);
    try {
      return playwright.chromium().launch(options);
    } catch (PlaywrightException noOwnBrowser) {
      if (installed.isPresent()) {
        throw noOwnBrowser;
      }
      return playwright.chromium().launch(options.setExecutablePath(Chromium.fromDebian()));
    }
  }

  /** A new person at a new machine: nothing remembered, British English, 1280 pixels wide. */
  public Page person() {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 900));
    context.setDefaultTimeout(15_000);
    context.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isProperAnswer(message)) {
            complaints.add(message.text());
          }
        });
    context.onWebError(error -> complaints.add(error.error()));
    return context.newPage();
  }

  /**
   * The browser notes every page that answers "not there"; a part of a page that is missing counts.
   */
  private static boolean isProperAnswer(ConsoleMessage message) {
    return message
            .text()
            .startsWith("Failed to load resource: the server responded with a status of")
        && message.location().contains(".xhtml");
  }

  /** What the browser complained of so far, content policy violations among it. */
  public List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
