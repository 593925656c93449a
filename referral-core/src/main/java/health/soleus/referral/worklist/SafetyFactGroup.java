package health.soleus.referral.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The safety facts of one kind of harm: first what has a consequence or is open, then what was said
 * to be "no", in one line.
 *
 * @param saidNo names of what was plainly answered "no"
 */
public record SafetyFactGroup(String title, List<Fact> facts, List<String> saidNo) {

  /**
   * One fact with its answer, three ways: stated, said no, not answered.
   *
   * @param kind stop, warn, ask, or plain
   * @param consequence what it leads to; empty when to nothing
   * @param rule of the instruction rules; empty for none
   * @param key by which an open question is answered later; empty where it cannot be
   */
  public record Fact(
      String kind, String name, String answer, String consequence, String rule, String key) {
    public boolean isOpen() {
      return kind.equals("ask");
    }

    /** Whether something was stated that nothing follows from. */
    public boolean isPlain() {
      return kind.equals("plain");
    }
  }

  /**
   * Open questions with the same state, in one line.
   *
   * @param answer "Not known", "Not answered", "No result"
   */
  public record OpenLine(String answer, String names) {}

  /** What was stated, worst first, without the open questions. */
  public List<Fact> stated() {
    return facts.stream().filter(fact -> !fact.isOpen()).toList();
  }

  /** The open questions by their state; each stands in its own line, never among the "no". */
  public List<OpenLine> open() {
    Map<String, String> byAnswer = new LinkedHashMap<>();
    facts.stream()
        .filter(Fact::isOpen)
        .forEach(fact -> byAnswer.merge(fact.answer(), fact.name(), (a, b) -> a + "; " + b));
    return byAnswer.entrySet().stream()
        .map(entry -> new OpenLine(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** "Answered no: kidney disease, heart failure." or empty. */
  public String saidNoWords() {
    return saidNo.isEmpty() ? "" : "Answered no: " + String.join("; ", saidNo) + ".";
  }
}
