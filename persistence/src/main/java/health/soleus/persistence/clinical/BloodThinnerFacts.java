package health.soleus.persistence.clinical;

import java.time.YearMonth;
import java.util.EnumMap;
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

  /** The same with the reason for one medicine, in place of "not known" or "not asked". */
  public BloodThinnerFacts with(NamedMedicine medicine, Indication reason) {
    Map<NamedMedicine, Set<Indication>> more = new EnumMap<>(NamedMedicine.class);
    more.putAll(indications);
    more.put(medicine, Set.of(reason));
    return new BloodThinnerFacts(more, detail, lastTwelveMonths, when);
  }

  /** The same with one event of the last 12 months answered. */
  public BloodThinnerFacts with(RecentEvent event, Stated answer) {
    Map<RecentEvent, Stated> more = new EnumMap<>(RecentEvent.class);
    more.putAll(lastTwelveMonths);
    more.put(event, answer);
    return new BloodThinnerFacts(indications, detail, more, when);
  }

  /** Whether nobody has said why this medicine is taken. */
  public boolean hasNoReasonFor(NamedMedicine medicine) {
    return indications.getOrDefault(medicine, Set.of()).stream()
        .allMatch(reason -> reason == Indication.NOT_KNOWN);
  }

  /** What was said of this event; NOT_ASKED when nothing was. */
  public Stated lately(RecentEvent event) {
    return lastTwelveMonths.getOrDefault(event, Stated.NOT_ASKED);
  }

  /** Every reason stated for any blood thinner. */
  public List<Indication> reasons() {
    return indications.values().stream().flatMap(Set::stream).distinct().sorted().toList();
  }
}
