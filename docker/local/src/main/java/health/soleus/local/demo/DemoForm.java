package health.soleus.local.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The referral form of one made-up patient, page by page; what is not said otherwise is plain. */
final class DemoForm {
  private final Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>();

  private DemoForm() {}

  /** One leg, physiotherapy without benefit, no medicines, an adult at home, good kidneys. */
  static DemoForm of(DemoPatient patient, LocalDate today) {
    DemoForm form = new DemoForm();
    form.with("nhs-number", "has-number", "YES", "number", patient.nhsNumber());
    form.pages.put("name", patient.name());
    form.pages.put("contact", patient.contact());
    form.with("support", "needs", "NONE");
    form.with("urgent-signs", "signs", "NONE");
    form.with("which-leg", "side", "LEFT");
    form.with("when-started", "start-month", "4", "start-year", (today.getYear() - 1) + "");
    form.with(
        "symptoms",
        "diagnosis",
        "MID_PORTION",
        "symptoms",
        "PAIN|STIFFNESS|WORST_FIRST_THING",
        "limits",
        "WALKING|DAILY_ACTIVITIES");
    form.with("treatments", "tried", "PHYSIOTHERAPY", "result-PHYSIOTHERAPY", "NO_BENEFIT");
    form.nothingElse(today);
    return form;
  }

  private void nothingElse(LocalDate today) {
    with("foot-and-leg", "items", "NONE");
    with("medicines-list", "instead", "NONE");
    with("blood-thinners", "taken", "NONE");
    with("other-medicines", "taken", "NONE");
    with("allergies", "items", "NONE");
    with("conditions", "items", "NONE");
    with("pregnancy", "pregnant", "NO");
    kidneys(84, today.minusDays(9));
    with(
        "plans-and-wishes",
        "adult",
        "YES",
        "home",
        "NEITHER",
        "surgery",
        "PREFERS_NO_SURGERY",
        "agreement",
        "AGREES");
    with("urgency");
    with("anything-else");
  }

  /** Other answers on one page. */
  DemoForm with(String page, String... fieldsAndValues) {
    pages.put(page, Page.of(fieldsAndValues));
    return this;
  }

  DemoForm kidneys(int egfr, LocalDate on) {
    return with(
        "blood-results",
        "has-egfr",
        "YES",
        "egfr",
        Integer.toString(egfr),
        "egfr-date-day",
        Integer.toString(on.getDayOfMonth()),
        "egfr-date-month",
        Integer.toString(on.getMonthValue()),
        "egfr-date-year",
        Integer.toString(on.getYear()));
  }

  /** The answers of a page that the form asks for. */
  Map<String, List<String>> page(String question) {
    Map<String, List<String>> answers = pages.get(question);
    if (answers == null) {
      throw new IllegalStateException("the demo data have no answers for the page " + question);
    }
    return answers;
  }
}
