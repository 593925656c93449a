package health.soleus.local.browser;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * A page worked by keyboard alone: Tab and Shift+Tab from where the caret is, arrows inside a group
 * of radios, Space and Enter. What Tab does not reach cannot be used.
 */
final class Keyboard {
  /** Where Tab has to stop, in the order of the document; a group of radios is one stop. */
  private static final String STOPS =
      """
      const shown = e => e.checkVisibility({visibilityProperty: true, checkVisibilityCSS: true});
      const all = selector => [...document.querySelectorAll(selector)].filter(shown);
      const group = e => all('input[type=radio]').filter(r => r.name === e.name && r.form === e.form);
      const stop = e => e.type === 'radio' ? group(e).find(r => r.checked) ?? group(e)[0] : e;
      const stops = all('a[href],button,input,select,textarea,summary,[tabindex]')
          .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && stop(e) === e);
      """;

  private static final String STEPS =
      "target => {"
          + STOPS
          + """
          const here = document.activeElement ?? document.body;
          const at = stops.indexOf(stop(target)), from = stops.indexOf(stop(here));
          const passed = here === document.body ? 0 : stops.filter(e =>
              e.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING).length;
          return at < 0 ? null : from >= 0 ? at - from : at < passed ? at - passed : at - passed + 1;
          }
          """;
  private static final String IS_THERE =
      "target => {" + STOPS + "return stop(document.activeElement) === stop(target); }";

  /** From one radio of a group to another: arrows down, or up if negative. */
  private static final String ARROWS =
      "target => {"
          + STOPS
          + "const g = group(target); return g.indexOf(target) - g.indexOf(document.activeElement);"
          + " }";

  private static final String TOUR_BEGINS =
      "() => {"
          + STOPS
          + """
          const start = document.createElement('span');
          start.tabIndex = -1;
          document.body.prepend(start);
          start.focus();
          start.remove();
          const drawn = e => [e, ...(e.labels ?? []), e.closest('.nhsuk-task-list__item') ?? e]
              .flatMap(x => [null, '::before', '::after'].map(part => getComputedStyle(x, part)))
              .map(s => [s.outlineStyle, s.outlineWidth, s.boxShadow, s.backgroundColor, s.clipPath].join())
              .join(';');
          const plain = new Map(stops.map(e => [e, drawn(e)]));
          const tour = {stops, stop, reached: [], unseen: []};
          tour.listen = event => {
            const e = event.target;
            tour.reached.push(e);
            if (plain.get(stop(e)) === drawn(stop(e))) { tour.unseen.push(e); }
          };
          document.addEventListener('focusin', tour.listen);
          window.soleusTour = tour;
          return stops.length;
          }
          """;
  private static final String TOUR_ENDS =
      """
      () => {
        const tour = window.soleusTour;
        document.removeEventListener('focusin', tour.listen);
        const name = e => e ? e.tagName.toLowerCase() + ' ' + (e.name || e.textContent.trim()).slice(0, 40) : 'nothing';
        const reached = tour.reached.map(e => tour.stop(e));
        const wrong = tour.unseen.map(e => 'focus is not seen on ' + name(e));
        const at = tour.stops.findIndex((e, i) => reached[i] !== e);
        if (at >= 0) { wrong.push('Tab ' + (at + 1) + ' reaches ' + name(reached[at]) + ', not ' + name(tour.stops[at])); }
        const start = document.createElement('span');
        start.tabIndex = -1;
        document.body.prepend(start);
        start.focus();
        start.remove();
        return wrong;
      }
      """;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Goes there by Tab or Shift+Tab, whichever is the way. */
  void reaches(Locator target) {
    Object steps = target.evaluate(STEPS);
    assertNotNull(steps, () -> "Tab never stops at " + target);
    int way = (Integer) steps;
    for (int step = 0; step < Math.abs(way); step++) {
      press(way > 0 ? "Tab" : "Shift+Tab");
    }
    assertTrue((Boolean) target.evaluate(IS_THERE), () -> way + " times Tab miss " + target);
  }

  void types(Locator field, String text) {
    reaches(field);
    press("ControlOrMeta+A");
    if (text.isEmpty()) {
      press("Delete");
    } else if (text.length() < 100) {
      page.keyboard().type(text);
    } else {
      page.keyboard().insertText(text);
    }
  }

  /** Chooses a radio with the arrows, or ticks a box with Space. */
  void chooses(Locator choice) {
    reaches(choice);
    if (choice.isChecked()) {
      return;
    }
    int arrows =
        choice.getAttribute("type").equals("radio") ? (Integer) choice.evaluate(ARROWS) : 0;
    for (int step = 0; step < Math.abs(arrows); step++) {
      press(arrows > 0 ? "ArrowDown" : "ArrowUp");
    }
    if (arrows == 0) {
      press("Space");
    }
    assertTrue(choice.isChecked(), () -> "not chosen by keyboard: " + choice);
  }

  void unticks(Locator box) {
    reaches(box);
    if (box.isChecked()) {
      press("Space");
    }
    assertTrue(!box.isChecked(), () -> "still ticked: " + box);
  }

  void selects(Locator list, int index) {
    reaches(list);
    int way = index - (Integer) list.evaluate("e => e.selectedIndex");
    for (int step = 0; step < Math.abs(way); step++) {
      press(way > 0 ? "ArrowDown" : "ArrowUp");
    }
    assertTrue(
        index == (Integer) list.evaluate("e => e.selectedIndex"), () -> "not selected: " + list);
  }

  /**
   * Walks the whole page from its beginning: what Tab misses, reaches out of order, or does not
   * mark so that it can be seen.
   */
  List<String> tour() {
    int stops = (Integer) page.evaluate(TOUR_BEGINS);
    for (int stop = 0; stop < stops; stop++) {
      press("Tab");
    }
    List<String> wrong = new ArrayList<>();
    for (Object one : (List<?>) page.evaluate(TOUR_ENDS)) {
      wrong.add("keyboard: " + one);
    }
    return wrong;
  }
}
