package health.soleus.referral.worklist;

import java.util.List;

/**
 * What the service will look at, as the GP reads it before sending. It never decides.
 *
 * @param plainlyMet nothing is missing, not met or to be planned
 * @param alsoNoted facts that speak for the treatment; neither needed nor counted
 */
public record CriteriaView(
    String version, boolean plainlyMet, List<Group> groups, List<Count> counts, String alsoNoted) {
  /** One of the 4 counts. */
  public record Count(long number, String words) {}

  /**
   * The criteria with one result.
   *
   * @param tag words of the tag beside each
   * @param tagKind look of the tag
   */
  public record Group(String heading, String second, String tag, String tagKind, List<Row> rows) {}

  /**
   * One criterion.
   *
   * @param question the page that changes it, empty when none does
   */
  public record Row(String title, String sentence, String question) {}
}
