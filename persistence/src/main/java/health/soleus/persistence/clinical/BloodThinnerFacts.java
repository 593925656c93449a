package health.soleus.persistence.clinical;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Why blood thinners are taken and what happened lately (AC-0, H4).
 *
 * @param indications for each blood thinner that is taken; an empty set is "not asked"
 * @param detail valve type and position, CHA2DS2-VASc, or another reason, in the referrer's words
 * @param lastTwelveMonths an answer for each event
 * @param when the month of each event that happened, where known
 */
public record BloodThinnerFacts(
    Map<NamedMedicine, Set<Indication>> indications,
    String detail,
    Map<RecentEvent, Stated> lastTwelveMonths,
    Map<RecentEvent, YearMonth> when) {

  public static BloodThinnerFacts notAsked() {
    return new BloodThinnerFacts(Map.of(), "", Map.of(), Map.of());
  }

  /** Every reason stated for any blood thinner. */
  public List<Indication> reasons() {
    return indications.values().stream().flatMap(Set::stream).distinct().sorted().toList();
  }
}
