package health.soleus.local.faults;

import health.soleus.persistence.testkit.NeverIssued;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What a GP knows about a made-up patient before sitting down: the answers of every page. */
record PaperReferral(String nhsNumber, Map<String, Map<String, List<String>>> pages) {
  private static final AtomicInteger PATIENTS = new AtomicInteger(730_000);

  /** Somebody nobody has referred yet: one leg, no medicines, an adult at home. */
  static PaperReferral ofSomebody() {
    String number = unusedNhsNumber();
    Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>();
    pages.put("nhs-number", of("has-number", "YES", "number", number));
    pages.put("name", name());
    pages.put("contact", contact());
    pages.put("support", of("needs", "NONE"));
    pages.put("urgent-signs", of("signs", "NONE"));
    pages.put("which-leg", of("side", "LEFT"));
    pages.put("when-started", of("start-month", "3", "start-year", "2026"));
    pages.put("symptoms", symptoms());
    pages.put("treatments", treatments());
    pages.put("foot-and-leg", of("items", "NONE"));
    pages.put("medicines-list", of("instead", "NONE"));
    pages.put("blood-thinners", of("taken", "NONE"));
    pages.put("other-medicines", of("taken", "NONE"));
    pages.put("allergies", of("items", "NONE"));
    pages.put("conditions", of("items", "NONE"));
    pages.put("blood-results", of("has-egfr", "NOT_KNOWN"));
    pages.put("plans-and-wishes", plans());
    return new PaperReferral(number, pages);
  }

  private static Map<String, List<String>> name() {
    Map<String, List<String>> name = of("given", "Amina", "family", "Rahman");
    name.putAll(of("born-day", "14", "born-month", "3", "born-year", "1965"));
    name.putAll(of("postcode", "LS1 4AP"));
    return name;
  }

  private static Map<String, List<String>> contact() {
    Map<String, List<String>> contact =
        of("mobile", "07700 900417", "email", "amina.rahman@example.org");
    contact.putAll(of("address", "1 Example Street, Leeds"));
    return contact;
  }

  private static Map<String, List<String>> symptoms() {
    Map<String, List<String>> symptoms = of("diagnosis", "MID_PORTION", "limits", "WALKING");
    symptoms.put("symptoms", List.of("PAIN", "STIFFNESS"));
    return symptoms;
  }

  private static Map<String, List<String>> treatments() {
    Map<String, List<String>> treatments =
        of("tried", "PHYSIOTHERAPY", "result-PHYSIOTHERAPY", "NO_BENEFIT");
    treatments.putAll(of("when-PHYSIOTHERAPY-month", "6", "when-PHYSIOTHERAPY-year", "2026"));
    return treatments;
  }

  private static Map<String, List<String>> plans() {
    Map<String, List<String>> plans = of("adult", "YES", "home", "NEITHER");
    plans.putAll(of("surgery", "PREFERS_NO_SURGERY", "agreement", "AGREES"));
    return plans;
  }

  /** The answers of one page; a page nobody has thought of fails the test. */
  Map<String, List<String>> page(String question) {
    Map<String, List<String>> answers = pages.get(question);
    if (answers == null) {
      throw new AssertionError("no answers for the page " + question);
    }
    return answers;
  }

  /** The same referral with other answers on one page. */
  PaperReferral with(String question, Map<String, List<String>> answers) {
    Map<String, Map<String, List<String>>> changed = new LinkedHashMap<>(pages);
    changed.put(question, answers);
    return new PaperReferral(nhsNumber, changed);
  }

  /** Fields and their one value each, by turns. */
  static Map<String, List<String>> of(String... fieldsAndValues) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      answers.put(fieldsAndValues[i], List.of(fieldsAndValues[i + 1]));
    }
    return answers;
  }

  /** A valid number of the range that is never issued, each given once in a run. */
  static String unusedNhsNumber() {
    return NeverIssued.next(PATIENTS).value();
  }
}
