package health.soleus.local.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a GP answers to each question of the referral form. */
final class FormOnPaper {
  private final Map<String, Map<String, List<String>>> pages = new LinkedHashMap<>();

  private FormOnPaper() {}

  /** Amina: left leg, physiotherapy without benefit, no medicines, an adult at home. */
  static FormOnPaper amina() {
    return new FormOnPaper()
        .page("nhs-number", "has-number=YES", "number=999 000 0123")
        .page(
            "name",
            "given=Amina",
            "family=Siddiqui",
            "born-day=27",
            "born-month=3",
            "born-year=1962",
            "postcode=LS1 4AP")
        .page("contact", "mobile=07700 900417", "email=amina@example.org")
        .page("support", "needs=NONE")
        .page("urgent-signs", "signs=NONE")
        .page("which-leg", "side=LEFT")
        .page("when-started", "start-month=9", "start-year=2025")
        .page("symptoms", "diagnosis=MID_PORTION", "symptoms=PAIN", "limits=WALKING")
        .page("treatments", "tried=PHYSIOTHERAPY", "result-PHYSIOTHERAPY=NO_BENEFIT")
        .page("foot-and-leg", "items=NONE")
        .page("medicines-list", "instead=NONE")
        .page("blood-thinners", "taken=NONE")
        .page("other-medicines", "taken=NONE")
        .page("allergies", "items=NONE")
        .page("conditions", "items=NONE")
        .kidneyResult(82, 1, 3)
        .page(
            "plans-and-wishes",
            "adult=YES",
            "home=NEITHER",
            "surgery=PREFERS_NO_SURGERY",
            "agreement=AGREES");
  }

  /** Idris: the right leg, and apixaban for atrial fibrillation. */
  static FormOnPaper idris() {
    return amina()
        .page("nhs-number", "has-number=YES", "number=999 000 2002")
        .page(
            "name",
            "given=Idris",
            "family=Okonjo",
            "born-day=5",
            "born-month=11",
            "born-year=1958",
            "postcode=LS1 4AP")
        .page("contact", "mobile=07700 900523", "email=idris@example.org")
        .page("which-leg", "side=RIGHT")
        .page("medicines-list", "list=Apixaban 5mg twice a day")
        .page("blood-thinners", "taken=APIXABAN", "dose-APIXABAN=5mg twice a day")
        .page("blood-thinner-reason", "why-APIXABAN=ATRIAL_FIBRILLATION", "recent=NONE");
  }

  /** The eGFR and the day of 2027 on which the blood was taken. */
  FormOnPaper kidneyResult(int egfr, int day, int month) {
    return page(
        "blood-results",
        "has-egfr=YES",
        "egfr=" + egfr,
        "egfr-date-day=" + day,
        "egfr-date-month=" + month,
        "egfr-date-year=2027");
  }

  /** Other answers to one question, each {@code field=value}. */
  FormOnPaper page(String question, String... answers) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String answer : answers) {
      String[] parts = answer.split("=", 2);
      fields.put(parts[0], List.of(parts[1]));
    }
    pages.put(question, fields);
    return this;
  }

  /** The answers to a question; one that nobody thought of fails the test. */
  Map<String, List<String>> page(String question) {
    Map<String, List<String>> answers = pages.get(question);
    if (answers == null) {
      throw new AssertionError("no answers to the question " + question);
    }
    return answers;
  }
}
