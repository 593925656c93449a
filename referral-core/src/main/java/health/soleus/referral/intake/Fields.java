package health.soleus.referral.intake;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed and chosen on one page of the form, by field. A field that was left empty is
 * absent, so blank is never an answer (H5).
 */
public record Fields(Map<String, List<String>> values) {
  private static final Fields NONE = new Fields(Map.of());

  public Fields {
    values = Collections.unmodifiableMap(values);
  }

  public static Fields none() {
    return NONE;
  }

  /** The same values without the empty ones. */
  public static Fields of(Map<String, ? extends Collection<String>> typed) {
    Map<String, List<String>> kept = new LinkedHashMap<>();
    typed.forEach(
        (field, texts) -> {
          List<String> filled =
              texts.stream().map(String::strip).filter(t -> !t.isEmpty()).toList();
          if (!filled.isEmpty()) {
            kept.put(field, filled);
          }
        });
    return new Fields(kept);
  }

  /** The only or first value; empty when there is none. */
  public String text(String field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  public boolean has(String field) {
    return !all(field).isEmpty();
  }

  /** Whether this option is ticked or chosen. */
  public boolean has(String field, String option) {
    return all(field).contains(option);
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }
}
