package health.soleus.referral.intake;

import java.util.List;

/**
 * One page of the form.
 *
 * @param id as in the address, for example "which-leg"
 * @param title on the list of all questions
 * @param hint under the title while there is no answer
 * @param optional may be left out; blank has a plain meaning there
 * @param fields every field of the page; anything else that is posted is dropped
 * @param applies whether this patient needs the page
 * @param check what is wrong with the answers
 */
public record Question(
    String id,
    Section section,
    String title,
    String hint,
    boolean optional,
    List<Field> fields,
    Applies applies,
    Check check) {

  /** Whether a page is needed, given the other answers. */
  @FunctionalInterface
  public interface Applies {
    boolean test(Answers answers, Situation situation);
  }

  /** Finds what is wrong with one page. */
  @FunctionalInterface
  public interface Check {
    void run(Fields fields, Answers answers, Situation situation, Problems problems);
  }

  /**
   * A field of a page.
   *
   * @param label in the sentence that says the text is too long
   * @param longest in characters
   * @param options what may be chosen; empty for free text
   */
  public record Field(String name, String label, int longest, List<String> options) {
    static Field choice(String name, List<String> options) {
      return new Field(name, name, 0, List.copyOf(options));
    }

    static Field text(String name, String label, int longest) {
      return new Field(name, label, longest, List.of());
    }
  }
}
