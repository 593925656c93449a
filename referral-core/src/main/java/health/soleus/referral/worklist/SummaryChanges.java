package health.soleus.referral.worklist;

import health.soleus.referral.worklist.ReferralSummary.CriterionLine;
import health.soleus.referral.worklist.ReferralSummary.HistoryLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is different between the referral as somebody saw it and as it is now. */
public final class SummaryChanges {
  private static final String NOTHING = "Not there";

  private SummaryChanges() {}

  /**
   * @param what is named
   * @param seen as it was
   * @param now as it is
   */
  public record Change(String what, String seen, String now) {}

  /** Every changed line, in the order of the page; empty when nothing that is shown changed. */
  public static List<Change> between(ReferralSummary seen, ReferralSummary now) {
    List<Change> changes = new ArrayList<>();
    compare(changes, "Where it is", seen.statusWords(), now.statusWords());
    compare(changes, "Side", seen.banner().side(), now.banner().side());
    compare(changes, "Allergies", seen.banner().allergyLines(), now.banner().allergyLines());
    compare(changes, facts(seen), facts(now));
    compare(changes, criteria(seen), criteria(now));
    int added = Math.max(0, now.history().size() - seen.history().size());
    for (HistoryLine line : now.history().subList(0, added)) {
      changes.add(
          new Change("History", NOTHING, line.act() + ", " + line.who() + ", " + line.at()));
    }
    return List.copyOf(changes);
  }

  private static Map<String, String> facts(ReferralSummary summary) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (SafetyFactGroup group : summary.safety()) {
      group
          .facts()
          .forEach(fact -> facts.merge(fact.name(), fact.answer(), (a, b) -> a + "; " + b));
      group.saidNo().forEach(name -> facts.putIfAbsent(name, "No"));
    }
    return facts;
  }

  private static Map<String, String> criteria(ReferralSummary summary) {
    Map<String, String> lines = new LinkedHashMap<>();
    for (CriterionLine line : summary.criteria().lines()) {
      lines.merge(
          line.name() + " (" + line.rule() + ")",
          line.resultWords() + ": " + line.sentence(),
          (a, b) -> a + " " + b);
    }
    return lines;
  }

  private static void compare(
      List<Change> changes, Map<String, String> seen, Map<String, String> now) {
    Map<String, String> all = new LinkedHashMap<>(seen);
    now.forEach(all::putIfAbsent);
    all.keySet()
        .forEach(
            what ->
                compare(
                    changes,
                    what,
                    seen.getOrDefault(what, NOTHING),
                    now.getOrDefault(what, NOTHING)));
  }

  private static void compare(List<Change> changes, String what, String seen, String now) {
    if (!seen.equals(now)) {
      changes.add(new Change(what, seen, now));
    }
  }
}
