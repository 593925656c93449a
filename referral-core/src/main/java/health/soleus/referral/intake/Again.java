package health.soleus.referral.intake;

import health.soleus.persistence.type.Policy;
import java.util.ArrayList;
import java.util.List;

/**
 * The pages that a consultant asked again, and what was answered since.
 *
 * @param kept every answer of the draft; new ones carry the prefix
 * @param asked ids of the pages that were asked
 */
@Policy
public record Again(Answers kept, List<String> asked) {
  /** Before the id of a page whose new answers wait to be sent back. */
  static final String PREFIX = "again-";

  /** The answers with the new ones in place. */
  public Answers answers() {
    Answers all = kept;
    for (Question question : ReferralForm.QUESTIONS) {
      String again = PREFIX + question.id();
      if (kept.has(again)) {
        all = all.with(question.id(), kept.page(again)).without(again);
      }
    }
    return all;
  }

  /** As the answers were sent. */
  public Answers before() {
    Answers all = kept;
    for (Question question : ReferralForm.QUESTIONS) {
      all = all.without(PREFIX + question.id());
    }
    return all;
  }

  /** The pages to answer: those asked, and those that a new answer opens. */
  public List<String> pages(Situation situation) {
    Answers now = answers();
    List<String> pages = new ArrayList<>();
    for (Question question : ReferralForm.needed(now, situation)) {
      boolean opened =
          !question.optional()
              && question.section() != Section.PATIENT
              && (kept.has(PREFIX + question.id())
                  || !ReferralForm.isComplete(question, now, situation));
      if (asked.contains(question.id()) || opened) {
        pages.add(question.id());
      }
    }
    return pages;
  }

  /** The pages that still wait for a new answer. */
  public List<String> open(Situation situation) {
    Answers now = answers();
    return pages(situation).stream()
        .filter(
            id ->
                !kept.has(PREFIX + id)
                    || !ReferralForm.check(id, now.page(id), now, situation).isEmpty())
        .toList();
  }
}
