package health.soleus.local.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of one page of the referral form. */
final class Page {
  private Page() {}

  /** Fields and their values by turns; several values of one field are joined by a bar. */
  static Map<String, List<String>> of(String... fieldsAndValues) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      answers.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1].split("\\|", -1)));
    }
    return answers;
  }
}
