package health.soleus.local.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;

/**
 * Looks at the page on show as WCAG 2.2 A and AA, somebody without a mouse, a 375 pixel phone and a
 * printer do, and leaves the pictures for people in target/journey. What was looked at is
 * remembered, so that a forgotten page is found.
 */
public final class Look {
  private static final Path PICTURES = Path.of("target", "journey");
  private static final String AXE = axe();
  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

  private static final String VIOLATIONS =
      """
      () => axe.run(document, {resultTypes: ['violations'],
            runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}})
        .then(found => found.violations.map(rule => rule.id + ' at ' + rule.nodes.map(node => node.html)))
      """;

  /** What a person can type into or choose from; a search of a list is not an answer. */
  private static final String ANSWERS =
      """
      () => [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]
        .filter(e => !e.closest('.sl-find') && e.checkVisibility({visibilityProperty: true}))
        .map(e => e.type === 'radio' || e.type === 'checkbox' ? e.checked : e.value !== '')
      """;

  /**
   * Buttons, fields and links that stand alone; a link inside a sentence is exempt (WCAG 2.5.8).
   */
  private static final String SMALL_TARGETS =
      """
      () => [...document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')]
        .filter(e => e.checkVisibility({checkOpacity: false, checkVisibilityCSS: true}))
        .filter(e => !(e.tagName === 'A' && getComputedStyle(e).display === 'inline'
            && e.parentElement.textContent.trim() !== e.textContent.trim()))
        .map(e => { const r = e.getBoundingClientRect();
          const label = e.type === 'radio' || e.type === 'checkbox' ? e.labels[0]
              : e.matches('.nhsuk-task-list__link') ? e.closest('li') : null;
          const l = label ? label.getBoundingClientRect() : r;
          return {w: Math.max(r.width, l.width), h: Math.max(r.height, l.height), t: (e.textContent || e.name || e.id || '').trim(), x: r.right}; })
        .filter(b => b.w > 1 && b.h > 1 && b.x > 0 && (b.w < 23.5 || b.h < 23.5))
        .map(b => '375: small target ' + b.t.slice(0, 40) + ' ' + Math.round(b.w) + 'x' + Math.round(b.h))
      """;

  private Look() {}

  /** Looks at the page; fails unless it is this page in this state, and a good one. */
  static void at(Page page, String name, PageState state, String words) {
    String picture =
        name.replace("WEB-INF/", "").replace(".xhtml", "").replace('/', '-')
            + '-'
            + state.name().toLowerCase(Locale.ROOT)
            + (words.isEmpty() ? "" : '-' + words);
    assertTrue(Webapp.shows(page, name), () -> picture + " is not on show: " + page.url());
    isIn(page, state, picture);
    SEEN.add(name + " " + state);
    if (Webapp.isQuestion(name)) {
      SEEN.add(Webapp.address(page) + " " + state);
    }
    assertEquals(List.of(), wrong(page, state, picture), picture);
  }

  private static List<String> wrong(Page page, PageState state, String picture) {
    page.evaluate(AXE);
    List<String> wrong = new ArrayList<>(texts(page, VIOLATIONS));
    shoot(page, picture + "-1280.png");
    wrong.addAll(new Keyboard(page).tour());
    if (state == PageState.FILLED) {
      Path pdf = PICTURES.resolve(picture + ".pdf");
      page.pdf(new Page.PdfOptions().setFormat("A4").setPath(pdf));
    }
    page.setViewportSize(375, 812);
    int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    if (width > 375) {
      wrong.add("375: the page is " + width + " pixels wide");
    }
    wrong.addAll(texts(page, SMALL_TARGETS));
    shoot(page, picture + "-375.png");
    page.setViewportSize(1280, 900);
    return wrong;
  }

  /** A look counts only for the state that the page is in. */
  private static void isIn(Page page, PageState state, String picture) {
    assertTrue(
        page.content().contains("Demonstration: default content, not approved for patients"),
        () -> picture + " does not say that it is a demonstration");
    boolean refused = page.locator(".nhsuk-error-summary").count() > 0;
    assertEquals(state == PageState.ERROR, refused, () -> picture + ": the error summary");
    List<?> answers = (List<?>) page.evaluate(ANSWERS);
    if (state == PageState.EMPTY) {
      assertTrue(!answers.contains(true), () -> picture + " has an answer already");
    } else if (state == PageState.FILLED) {
      boolean empty = page.locator("main > .sl-empty").count() > 0;
      boolean shows = answers.isEmpty() || page.locator("main table").count() > 0;
      assertTrue(answers.contains(true) || (shows && !empty), () -> picture + " is empty");
    }
  }

  /** Everything that was looked at in this JVM, as "page STATE". */
  public static Set<String> seen() {
    return Set.copyOf(SEEN);
  }

  /** How many sheets of A4 the print of this picture takes. */
  public static long sheets(String picture) {
    try {
      Path pdf = PICTURES.resolve(picture + ".pdf");
      String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
      return Pattern.compile("/Type\\s*/Page\\b").matcher(text).results().count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void shoot(Page page, String file) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file)));
  }

  private static List<String> texts(Page page, String script) {
    return ((List<?>) page.evaluate(script)).stream().map(Object::toString).toList();
  }

  private static String axe() {
    try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
