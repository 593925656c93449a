package health.soleus.referral.worklist;

import java.util.List;

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

  /** "Said no: kidney disease, heart failure." or empty. */
  public String saidNoWords() {
    return saidNo.isEmpty() ? "" : "Answered no: " + String.join("; ", saidNo) + ".";
  }
}
