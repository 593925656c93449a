package health.soleus.local.journey;

import health.soleus.local.browser.Look;
import health.soleus.local.browser.PageState;
import health.soleus.local.browser.Webapp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every page has to be looked at empty, filled and wrong, but for the looks that cannot be. */
final class EveryPage {
  /**
   * Why a page has no such look; an entry that is looked at nevertheless, or idle, is a mistake.
   */
  private static final Map<String, List<String>> CANNOT_BE =
      Map.of(
          "fixed words: one look is all there is",
          List.of(
              "WEB-INF/error/failed.xhtml EMPTY ERROR",
              "WEB-INF/error/not-found.xhtml EMPTY ERROR",
              "index.xhtml EMPTY ERROR",
              "referral/check-signs.xhtml EMPTY ERROR",
              "referral/no-number.xhtml EMPTY ERROR",
              "signed-out.xhtml EMPTY ERROR"),
          "one record and nothing to type: an unknown one is not-found (OthersPagesIT)",
          List.of(
              "booking/booking.xhtml EMPTY ERROR",
              "booking/letter.xhtml ERROR",
              "referral/criteria.xhtml ERROR",
              "referral/draft.xhtml ERROR",
              "referral/referral.xhtml EMPTY ERROR",
              "referral/sent.xhtml EMPTY ERROR",
              "referral/what-you-sent.xhtml EMPTY ERROR"),
          "it opens only when every question is answered",
          List.of("referral/check.xhtml EMPTY"),
          "a list with a search, which finds somebody or nobody",
          List.of(
              "booking/calls.xhtml ERROR",
              "booking/provisional.xhtml ERROR",
              "booking/waiting-list.xhtml ERROR",
              "local/messages ERROR",
              "referral/my-referrals.xhtml ERROR",
              "triage/worklist.xhtml ERROR"));

  private EveryPage() {}

  /** What is wrong with the looks so far: forgotten ones, and exemptions that are none. */
  static List<String> mistakes() {
    return mistakes(Webapp.pages(), Look.seen(), exempt());
  }

  static List<String> mistakes(List<String> pages, Set<String> seen, Map<String, String> exempt) {
    List<String> mistakes = new ArrayList<>();
    Map<String, String> idle = new TreeMap<>(exempt);
    for (String page : pages) {
      for (PageState state : PageState.values()) {
        String look = page + " " + state;
        boolean excused = idle.remove(look) != null;
        if (excused && seen.contains(look)) {
          mistakes.add(look + " is exempt, but was looked at");
        } else if (!excused && !seen.contains(look)) {
          mistakes.add(look + " was not looked at");
        }
      }
    }
    idle.forEach((look, why) -> mistakes.add(look + " is exempt, but no such page exists"));
    return mistakes;
  }

  /** Each look that cannot be, with the reason. */
  private static Map<String, String> exempt() {
    Map<String, String> exempt = new TreeMap<>();
    CANNOT_BE.forEach(
        (why, entries) -> {
          for (String entry : entries) {
            String[] words = entry.split(" ", -1);
            for (int state = 1; state < words.length; state++) {
              exempt.put(words[0] + " " + words[state], why);
            }
          }
        });
    return exempt;
  }
}
