package health.soleus.persistence.preparation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instruction rule as data (D1): its numbers, texts and sign-off. Condition and
 * arithmetic are code, one named method for each id.
 *
 * @param id for example FAST-1
 * @param parameters numbers, lists and settings by name
 * @param email the instruction with {placeholders}
 * @param sms which text belongs to it, for example SMS-06, or "none"
 * @param signOff the roles that must approve it
 * @param sources where it comes from, and which sources disagree
 * @param approvedBy empty while it is default content
 */
public record InstructionRule(
    String id,
    int version,
    RuleStatus status,
    Map<String, String> parameters,
    String email,
    String sms,
    String signOff,
    String sources,
    String approvedBy,
    @Nullable LocalDate approvedOn,
    @Nullable LocalDate reviewOn) {

  /** A parameter that the rule must have; an incomplete rule is not evaluated by guessing. */
  public String parameter(String name) {
    String value = parameters.get(name);
    if (value == null) {
      throw new IllegalStateException(id + " has no parameter " + name);
    }
    return value;
  }

  public int number(String name) {
    return Integer.parseInt(parameter(name));
  }

  /** A parameter that is a list, its items separated by commas. */
  public List<String> list(String name) {
    return Arrays.stream(parameter(name).split(",", -1))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }
}
