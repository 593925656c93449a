package health.soleus.local.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Looks at the page on show as WCAG 2.2 A and AA, a 375 pixel phone and a printer do, and leaves
 * the pictures for people in target/journey. What was looked at is remembered, so that a forgotten
 * page is found.
 */
public final class Look {
  private static final Path PICTURES = Path.of("target", "journey");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
  private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

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
        .map(b => b.t.slice(0, 40) + ' ' + Math.round(b.w) + 'x' + Math.round(b.h))
      """;

  private Look() {}

  /** Looks at the page; fails on any violation, on sideways scrolling and on small targets. */
  public static void at(Page page, String xhtml, PageState state) {
    at(page, xhtml, state, "");
  }

  /** The same for a second picture of one state, told apart by the words. */
  public static void at(Page page, String xhtml, PageState state, String words) {
    SEEN.add(xhtml + " " + state);
    String name =
        xhtml.replace(".xhtml", "").replace('/', '-')
            + '-'
            + state.name().toLowerCase(java.util.Locale.ROOT)
            + (words.isEmpty() ? "" : '-' + words);
    List<String> wrong = new ArrayList<>(violations(page));
    assertTrue(
        page.content().contains("Demonstration: default content, not approved for patients"),
        name + " does not say that it is a demonstration");
    page.screenshot(picture(name + "-1280.png"));
    if (state == PageState.FILLED) {
      page.pdf(new Page.PdfOptions().setFormat("A4").setPath(PICTURES.resolve(name + ".pdf")));
    }
    page.setViewportSize(375, 812);
    int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
    if (width > 375) {
      wrong.add("375: the page is " + width + " pixels wide");
    }
    for (Object small : (List<?>) page.evaluate(SMALL_TARGETS)) {
      wrong.add("375: small target " + small);
    }
    page.screenshot(picture(name + "-375.png"));
    page.setViewportSize(1280, 900);
    assertEquals(List.of(), wrong, name);
  }

  /** Everything that was looked at in this JVM, as "page STATE". */
  public static Set<String> seen() {
    return Set.copyOf(SEEN);
  }

  private static Page.ScreenshotOptions picture(String file) {
    return new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(file));
  }

  private static List<String> violations(Page page) {
    AxeResults results = new AxeBuilder(page).withTags(RULES).analyze();
    return results.getViolations().stream()
        .map(
            rule ->
                rule.getId()
                    + " at "
                    + rule.getNodes().stream().map(node -> node.getHtml()).toList())
        .toList();
  }
}
