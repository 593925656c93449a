package health.soleus.referral.intake;

import java.util.List;

/**
 * What became of the answers of one page.
 *
 * @param problems empty when the page is kept and the GP goes on
 * @param next where to go on
 * @param question the page to go on with, for {@link Next#QUESTION}
 */
public record Kept(List<Problem> problems, Next next, String question) {
  /** Where a page leads. */
  public enum Next {
    /** The same page again: something is wrong with it. */
    SAME,
    QUESTION,
    ALL_ANSWERED,
    /** An urgent sign: the patient needs faster care. */
    STOPPED,
    /** The signs have not been looked for. */
    CHECK_SIGNS,
    /** There is no NHS number: the service takes the referral by phone. */
    NO_NUMBER
  }

  static Kept to(Next next) {
    return new Kept(List.of(), next, "");
  }

  static Kept again(List<Problem> problems) {
    return new Kept(problems, Next.SAME, "");
  }
}
