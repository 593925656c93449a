package health.soleus.local.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.StackProcess;
import health.soleus.local.demo.LocalAccount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Another practice's record is answered exactly as one that does not exist. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OthersPagesIT {
  private static final Path PAGES = Path.of("../../scheduling-web/src/main/webapp/referral");
  private static final List<String> NAMES = List.of("id", "draft", "referral", "booking");

  private final StackProcess stack = StackProcess.shared();
  private final Person owner = Person.signedIn(stack, LocalAccount.GP);
  private final Person other = Person.signedIn(stack, LocalAccount.GP2);
  private String draft = "";
  private String referral = "";

  @BeforeAll
  void a_draft_and_a_referral_of_one_practice() {
    draft = Pathway.answeredUpTo(owner, PaperReferral.ofSomebody(), "which-leg").parameter("draft");
    WebPage check = Pathway.readyToSend(owner, PaperReferral.ofSomebody());
    referral = Pathway.sent(owner, check).parameter("referral");
  }

  @Test
  void every_page_of_the_gp_answers_the_other_practice_as_for_an_unknown_id() throws IOException {
    List<String> pages = pages();
    assertTrue(pages.size() > 8, "the pages are found: " + pages);
    int refused = 0;
    for (String page : pages) {
      for (String name : NAMES) {
        for (String id : List.of(draft, referral)) {
          WebPage theirs = other.open("referral/" + page + "?" + name + "=" + id);
          WebPage nobodys = other.open("referral/" + page + "?" + name + "=" + UUID.randomUUID());
          same(page + " " + name, nobodys, theirs);
          Proper.tellsNothing(theirs);
          assertFalse(theirs.says("Rahman"), "nothing leaks: " + theirs.described());
          refused += theirs.status() == 404 ? 1 : 0;
        }
      }
    }
    assertTrue(refused >= pages.size(), refused + " answers were refusals");
  }

  @Test
  void the_owner_does_see_them() {
    assertEquals(200, owner.open("referral/refer.xhtml?draft=" + draft).status());
    assertTrue(owner.open("referral/referral.xhtml?referral=" + referral).says("RAHMAN"), "shown");
  }

  /** A form of one's own, posted with the other practice's id in it. */
  @Test
  void a_post_with_the_other_practices_id_is_answered_as_for_an_unknown_id() {
    WebPage mine = Pathway.answeredUpTo(other, PaperReferral.ofSomebody(), "which-leg");
    WebForm answered = mine.form("form").with("side", "LEFT");
    WebPage theirs = other.press(answered.with("draft", draft), "continue");
    WebPage nobodys = other.press(answered.with("draft", UUID.randomUUID().toString()), "continue");
    assertEquals(404, theirs.status(), theirs.described());
    same("posted draft", nobodys, theirs);
    WebForm send =
        Pathway.readyToSend(other, PaperReferral.ofSomebody()).form("form").with("draft", draft);
    assertEquals(404, other.press(send, "Confirm and send").status());
  }

  private static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The same status and the same page; the ids and the minute of printing may differ. */
  private static void same(String what, WebPage unknown, WebPage others) {
    assertEquals(unknown.status(), others.status(), what + ": " + others.described());
    assertEquals(masked(unknown), masked(others), what);
  }

  private static String masked(WebPage page) {
    return page.body()
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
        .replaceAll("value=\"-?\\d+:-?\\d+\"", "STATE")
        .replaceAll("\\d{1,2}:\\d{2}(am|pm)?|midday", "TIME");
  }
}
