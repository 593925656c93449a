package health.soleus.scheduling.web.support;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in the fields of one form, and what is wrong with it. The field tags ({@code
 * s:textInput}, {@code s:radios} and so on) read it; a page bean makes one from the stored answers
 * to show a form, and one from the request when it is posted, adds errors, and shows the same form
 * again with everything still in it.
 *
 * <p>Never changes: each {@code with…} gives a new one. A field that was left empty is absent, so
 * blank is never an answer.
 */
public final class FormAnswers implements Serializable {
  /** More than this of one value is not kept; {@link #tooLong} tells. */
  public static final int LONGEST_VALUE = 10_000;

  private static final FormAnswers EMPTY = new FormAnswers(Map.of(), Set.of(), Map.of());

  private final Map<String, List<String>> values;
  private final Set<String> tooLong;
  private final Map<String, String> errors;

  private FormAnswers(
      Map<String, List<String>> values, Set<String> tooLong, Map<String, String> errors) {
    this.values = Collections.unmodifiableMap(values);
    this.tooLong = Collections.unmodifiableSet(tooLong);
    this.errors = Collections.unmodifiableMap(errors);
  }

  /** A form nobody has typed in. */
  public static FormAnswers empty() {
    return EMPTY;
  }

  /** What was kept earlier, for example the answers of a draft. */
  public static FormAnswers of(Map<String, ? extends Collection<String>> kept) {
    return cleaned(kept);
  }

  /**
   * What a request brought: {@code request.getParameterMap()}. What Faces adds for itself is left
   * out: every name that begins with {@code jakarta.faces} or holds a colon (buttons), and {@code
   * form} or {@code form-…} (the form's own id).
   */
  public static FormAnswers posted(Map<String, String[]> parameters) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    parameters.forEach(
        (name, typed) -> {
          if (isField(name)) {
            fields.put(name, List.of(typed));
          }
        });
    return cleaned(fields);
  }

  /** The field's only or first value; empty when there is none. */
  public String value(String field) {
    List<String> all = all(field);
    return all.isEmpty() ? "" : all.get(0);
  }

  /** Every value of the field, in the order of the page. */
  public List<String> all(String field) {
    return values.getOrDefault(field, List.of());
  }

  /** Whether the field holds this option: a ticked box, a chosen radio. */
  public boolean has(String field, String option) {
    return all(field).contains(option);
  }

  /** Whether anything at all was typed or chosen. */
  public boolean has(String field) {
    return !all(field).isEmpty();
  }

  /** What is wrong with the field, as it stands beside it; empty when nothing is. */
  public String error(String field) {
    return errors.getOrDefault(field, "");
  }

  /**
   * Whether more was typed than {@link #LONGEST_VALUE}; the rest is gone, so the page has to say
   * so.
   */
  public boolean tooLong(String field) {
    return tooLong.contains(field);
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** The errors by field, in the order they were found, which should be that of the page. */
  public Map<String, String> errors() {
    return errors;
  }

  /** The values by field, as they may be kept. */
  public Map<String, List<String>> values() {
    return values;
  }

  /** The first error found for a field stands; a later one for the same field is dropped. */
  public FormAnswers withError(String field, String sentence) {
    Map<String, String> more = new LinkedHashMap<>(errors);
    more.putIfAbsent(field, sentence);
    return new FormAnswers(values, tooLong, more);
  }

  /** The same form with other words in one field; an empty text clears it. */
  public FormAnswers withValue(String field, String text) {
    return withValues(field, List.of(text));
  }

  /** The same form with other choices in one field; none clears it. */
  public FormAnswers withValues(String field, Collection<String> chosen) {
    Map<String, Collection<String>> more = new LinkedHashMap<>(values);
    more.put(field, chosen);
    FormAnswers changed = cleaned(more);
    return new FormAnswers(changed.values, changed.tooLong, errors);
  }

  private static boolean isField(String name) {
    return !name.startsWith("jakarta.faces")
        && name.indexOf(':') < 0
        && !name.equals("form")
        && !name.startsWith("form-");
  }

  private static FormAnswers cleaned(Map<String, ? extends Collection<String>> typed) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    Set<String> tooLong = new LinkedHashSet<>();
    typed.forEach(
        (field, texts) -> {
          List<String> kept = new ArrayList<>();
          for (String text : texts) {
            String clean = TypedText.clean(text);
            if (clean.length() > LONGEST_VALUE) {
              tooLong.add(field);
              clean = TypedText.first(clean, LONGEST_VALUE);
            }
            if (!clean.isEmpty()) {
              kept.add(clean);
            }
          }
          if (!kept.isEmpty()) {
            values.put(field, List.copyOf(kept));
          }
        });
    return new FormAnswers(values, tooLong, Map.of());
  }
}
