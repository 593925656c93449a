package health.soleus.referral.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form filled in for Amina: new to the practice, born 1962, no medicines, everything known. */
final class FilledForm {
  static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
  static final Situation NEW_PATIENT = new Situation(TODAY, null);
  static final String NHS_NUMBER = "9994726188";

  private final Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>();

  private FilledForm() {}

  static FilledForm amina() {
    return new FilledForm()
        .page("nhs-number", "has-number=YES", "number=" + NHS_NUMBER)
        .page(
            "name",
            "given=Amina",
            "family=O’Dwyer",
            "born-day=27",
            "born-month=3",
            "born-year=1962",
            "postcode=LS1 4AP")
        .page("contact", "mobile=07700 900417", "email=amina@example.org")
        .page("support", "needs=NONE")
        .page("urgent-signs", "signs=NONE")
        .page("which-leg", "side=LEFT")
        .page("when-started", "start-month=9", "start-year=2025")
        .page("symptoms", "diagnosis=MID_PORTION", "symptoms=PAIN", "limits=RUNNING")
        .page("treatments", "tried=PHYSIOTHERAPY", "result-PHYSIOTHERAPY=NO_BENEFIT")
        .page("foot-and-leg", "items=NONE")
        .page("medicines-list", "instead=NONE")
        .page("blood-thinners", "taken=NONE")
        .page("other-medicines", "taken=NONE")
        .page("allergies", "items=NONE")
        .page("conditions", "items=NONE")
        .page(
            "blood-results",
            "has-egfr=YES",
            "egfr=82",
            "egfr-date-day=1",
            "egfr-date-month=3",
            "egfr-date-year=2027")
        .page(
            "plans-and-wishes",
            "adult=YES",
            "home=NEITHER",
            "surgery=NOT_DISCUSSED",
            "agreement=AGREES");
  }

  /** Replaces the page; each field is {@code name=value}, several values joined by a bar. */
  FilledForm page(String question, String... fields) {
    Map<String, List<String>> values = new HashMap<>();
    for (String field : fields) {
      String[] parts = field.split("=", 2);
      values.put(parts[0], List.of(parts[1].split("\\|")));
    }
    pages.put(question, values);
    return this;
  }

  FilledForm without(String question) {
    pages.remove(question);
    return this;
  }

  Map<String, Map<String, List<String>>> pages() {
    return pages;
  }

  Answers answers() {
    Answers answers = Answers.none();
    for (var page : pages.entrySet()) {
      answers = answers.with(page.getKey(), Fields.of(page.getValue()));
    }
    return answers;
  }

  /** The sentences that one page answers with. */
  static List<String> problems(String question, String... fields) {
    return problems(amina(), question, fields);
  }

  static List<String> problems(FilledForm form, String question, String... fields) {
    Fields page = form.page(question, fields).answers().page(question);
    return ReferralForm.check(question, page, form.answers(), NEW_PATIENT).stream()
        .map(Problem::sentence)
        .toList();
  }
}
