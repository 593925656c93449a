package health.soleus.local.journey;

import health.soleus.local.browser.Look;
import health.soleus.local.browser.PageState;
import health.soleus.local.browser.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The pages as the WAR has them, and which look of each there cannot be. */
final class EveryPage {
  private static final Path WEBAPP = Path.of("..", "..", "scheduling-web", "src", "main", "webapp");
  private static final List<String> OF_A_GP =
      List.of(
          "answer",
          "check",
          "check-signs",
          "criteria",
          "draft",
          "referral",
          "send-back",
          "sent",
          "urgent",
          "what-you-sent",
          "withdraw");
  private static final List<String> OF_A_CLERK =
      List.of("booking", "call", "cancel", "check", "letter", "slots");
  private static final List<String> OF_A_CONSULTANT = List.of("result", "summary");

  /** A page that shows one record is never empty: without the record there is no page. */
  private static final Set<String> SHOWS_ONE_RECORD =
      Set.of(
          "booking/booking.xhtml",
          "booking/letter.xhtml",
          "referral/check.xhtml",
          "referral/check-signs.xhtml",
          "referral/criteria.xhtml",
          "referral/draft.xhtml",
          "referral/referral.xhtml",
          "referral/send-back.xhtml",
          "referral/sent.xhtml",
          "referral/what-you-sent.xhtml");

  /** A page that takes nothing typed and names no record cannot be asked wrongly. */
  private static final Set<String> TAKES_NOTHING =
      Set.of(
          "booking/calls.xhtml",
          "booking/provisional.xhtml",
          "booking/waiting-list.xhtml",
          "referral/my-referrals.xhtml",
          "triage/worklist.xhtml");

  /** Pages of fixed words have one look. */
  private static final Map<String, PageState> FIXED_WORDS =
      Map.of(
          "index.xhtml", PageState.FILLED,
          "signed-out.xhtml", PageState.FILLED,
          "referral/no-number.xhtml", PageState.FILLED);

  private EveryPage() {}

  /** Asks for each page of one record with an id that does not exist: the same proper answer. */
  static void ofAnUnknownRecord(Person gp, Person clerk, Person consultant) {
    OF_A_GP.forEach(page -> asksInVain(gp, "referral/" + page + ".xhtml"));
    OF_A_CLERK.forEach(page -> asksInVain(clerk, "booking/" + page + ".xhtml"));
    OF_A_CONSULTANT.forEach(page -> asksInVain(consultant, "triage/" + page + ".xhtml"));
  }

  private static void asksInVain(Person person, String page) {
    String id = UUID.randomUUID().toString();
    String address =
        "?draft="
            + id
            + "&referral="
            + id
            + "&booking="
            + id
            + "&slot="
            + id
            + "&id="
            + id
            + "&call="
            + id
            + "&question=which-leg";
    person.goesTo(page + address).sees("You cannot see this page");
    Look.at(person.page(), page, PageState.ERROR, "unknown");
  }

  /** Every look that a page has and that nobody has looked at, as "page STATE". */
  static List<String> notLookedAt() {
    List<String> missing = new ArrayList<>();
    for (String page : pages()) {
      for (PageState state : PageState.values()) {
        if (exists(page, state) && !Look.seen().contains(page + " " + state)) {
          missing.add(page + " " + state);
        }
      }
    }
    return missing;
  }

  private static boolean exists(String page, PageState state) {
    if (FIXED_WORDS.containsKey(page)) {
      return FIXED_WORDS.get(page) == state;
    }
    return switch (state) {
      case FILLED -> !page.equals("sign-in.xhtml");
      case EMPTY -> !SHOWS_ONE_RECORD.contains(page);
      case ERROR -> !TAKES_NOTHING.contains(page);
    };
  }

  private static List<String> pages() {
    try (Stream<Path> files = Files.walk(WEBAPP)) {
      return files
          .map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
