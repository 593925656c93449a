package health.soleus.referral.intake;

import java.util.List;

/**
 * One row of the check page.
 *
 * @param key what it is about
 * @param lines the answer; empty when nothing was given
 * @param question the page that changes it
 */
public record SummaryRow(String key, List<Line> lines, String question) {
  /**
   * One line of an answer.
   *
   * @param unknown the GP does not know: the service is likely to ask
   */
  public record Line(String text, boolean unknown) {}

  static SummaryRow of(String key, String question, List<String> lines) {
    return new SummaryRow(key, lines.stream().map(l -> new Line(l, false)).toList(), question);
  }

  /** Whether the service is likely to ask again. */
  public boolean isUnknown() {
    return lines.stream().anyMatch(Line::unknown);
  }

  /** The whole answer in one line. */
  public String inOneLine() {
    return String.join(". ", lines.stream().map(Line::text).toList());
  }
}
