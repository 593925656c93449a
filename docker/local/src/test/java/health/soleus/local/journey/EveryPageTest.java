package health.soleus.local.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.browser.Webapp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EveryPageTest {
  private static final List<String> PAGES = List.of("a.xhtml");

  @Test
  void a_look_that_nobody_took_is_named() {
    assertEquals(
        List.of("a.xhtml FILLED was not looked at"),
        EveryPage.mistakes(PAGES, Set.of("a.xhtml EMPTY", "a.xhtml ERROR"), Map.of()));
  }

  @Test
  void an_exemption_of_a_look_that_was_taken_is_named() {
    assertEquals(
        List.of("a.xhtml ERROR is exempt, but was looked at"),
        EveryPage.mistakes(
            PAGES,
            Set.of("a.xhtml EMPTY", "a.xhtml FILLED", "a.xhtml ERROR"),
            Map.of("a.xhtml ERROR", "nothing is typed")));
  }

  @Test
  void an_exemption_of_a_page_that_does_not_exist_is_named() {
    assertEquals(
        List.of("b.xhtml EMPTY is exempt, but no such page exists"),
        EveryPage.mistakes(
            PAGES,
            Set.of("a.xhtml EMPTY", "a.xhtml FILLED", "a.xhtml ERROR"),
            Map.of("b.xhtml EMPTY", "gone")));
  }

  @Test
  void pages_are_those_that_people_open_and_no_parts_of_them() {
    List<String> pages = Webapp.pages();
    assertTrue(pages.contains("referral/check.xhtml"));
    assertTrue(pages.contains(Webapp.question("which-leg")));
    assertTrue(pages.contains("WEB-INF/error/failed.xhtml"));
    assertTrue(pages.contains("local/messages"));
    assertTrue(pages.stream().noneMatch(page -> page.contains("tags/")));
    assertTrue(pages.stream().noneMatch(page -> page.contains("WEB-INF/triage")));
  }
}
