package health.soleus.scheduling.container;

import health.soleus.persistence.testkit.NeverIssued;
import health.soleus.persistence.type.NhsNumber;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The answers of a made-up patient's form: one leg, no medicines, an allergy to be reviewed. */
final class PaperForm {
  private final Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>();

  /**
   * @param patient a number of six digits, from which the NHS number is made
   */
  PaperForm(int patient) {
    NhsNumber number = NeverIssued.next(new AtomicInteger(patient - 1));
    with("nhs-number", "has-number", "YES", "number", number.value());
    with("name", "given", "Amina", "family", "Rahman", "postcode", "LS1 4AP");
    add("name", "born-day", "14", "born-month", "3", "born-year", "1965");
    with("contact", "mobile", "07700 900417", "email", "amina.rahman@example.org");
    add("contact", "address", "1 Example Street, Leeds");
    with("support", "needs", "NONE");
    with("urgent-signs", "signs", "NONE");
    with("which-leg", "side", "LEFT");
    with("when-started", "start-month", "3", "start-year", "2024");
    with("symptoms", "diagnosis", "MID_PORTION", "limits", "WALKING", "symptoms", "PAIN");
    with("treatments", "tried", "PHYSIOTHERAPY", "result-PHYSIOTHERAPY", "NO_BENEFIT");
    with("foot-and-leg", "items", "NONE");
    with("medicines-list", "instead", "NONE");
    with("blood-thinners", "taken", "NONE");
    with("other-medicines", "taken", "NONE");
    with("allergies", "items", "GELATIN_OR_BEADS");
    with("conditions", "items", "NONE");
    with("pregnancy", "pregnant", "NO");
    with("blood-results", "has-egfr", "NOT_KNOWN");
    with("plans-and-wishes", "adult", "YES", "home", "NEITHER");
    add("plans-and-wishes", "surgery", "PREFERS_NO_SURGERY", "agreement", "AGREES");
  }

  /** The same form with other answers on one page. */
  PaperForm with(String page, String... fieldsAndValues) {
    pages.put(page, new LinkedHashMap<>());
    add(page, fieldsAndValues);
    return this;
  }

  private void add(String page, String... fieldsAndValues) {
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      page(page).put(fieldsAndValues[i], Arrays.asList(fieldsAndValues[i + 1]));
    }
  }

  /** The answers of one page; a page nobody has thought of fails the test. */
  Map<String, List<String>> page(String question) {
    Map<String, List<String>> answers = pages.get(question);
    if (answers == null) {
      throw new AssertionError("no answers for the page " + question);
    }
    return answers;
  }
}
