package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** What every answer must be, whatever was asked. */
final class Proper {
  private static final List<String> INSIDES =
      List.of("Exception", "at health.", "jakarta.", "java.lang", "org.hibernate", "SQLState");

  private Proper() {}

  /** A page that works, in our frame, without anything of our insides. */
  static void page(WebPage page) {
    assertEquals(200, page.status(), page.described());
    tellsNothing(page);
  }

  /** Nothing of a stack trace, of Faces' own words or of the database. */
  static void tellsNothing(WebPage page) {
    String shown = page.body().replace("jakarta.faces.", "");
    INSIDES.forEach(inside -> assertFalse(shown.contains(inside), inside + page.described()));
  }
}
