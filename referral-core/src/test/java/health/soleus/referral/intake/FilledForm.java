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

  /** A form on which something is said in every field that Amina's leaves empty. */
  static FilledForm everything() {
    return amina()
        .page(
            "contact",
            "mobile=07700 900418",
            "phone=020 7946 0123",
            "email=idris@example.org",
            "address=2 Mill Lane, Leeds",
            "no-texts=YES")
        .page(
            "support",
            "needs=INTERPRETER|SUPPORT_PERSON|SOMETHING_ELSE",
            "language=Welsh",
            "supporter=Sam",
            "supporter-phone=020 7946 0124",
            "other-help=Ground floor")
        .page("which-leg", "side=BOTH", "worse=RIGHT")
        .page("when-started", "start-month=2", "start-year=2024")
        .page(
            "symptoms",
            "diagnosis=INSERTIONAL",
            "symptoms=STIFFNESS|SWELLING",
            "limits=WALKING",
            "cause=Running")
        .page(
            "treatments",
            "tried=INJECTION|OTHER",
            "result-INJECTION=BENEFIT_DID_NOT_LAST",
            "when-INJECTION-month=5",
            "when-INJECTION-year=2026",
            "other-treatment=Shockwave",
            "result-OTHER=STILL_HAVING_IT")
        .page("foot-and-leg", "items=NERVE_DAMAGE|NOT_SURE")
        .page("medicines-list", "list=Apixaban 5mg. Warfarin.")
        .page(
            "blood-thinners",
            "taken=APIXABAN|WARFARIN|ANOTHER_BLOOD_THINNER|NOT_SURE",
            "dose-APIXABAN=5mg twice a day",
            "dose-WARFARIN=3mg at night",
            "name-ANOTHER_BLOOD_THINNER=Acenocoumarol",
            "dose-ANOTHER_BLOOD_THINNER=not known")
        .page(
            "blood-thinner-reason",
            "why-APIXABAN=ATRIAL_FIBRILLATION",
            "score-APIXABAN=4",
            "why-WARFARIN=MECHANICAL_HEART_VALVE|CLOT_IN_LEG_OR_LUNG",
            "valve-WARFARIN=Mitral",
            "other-WARFARIN=typed, then unticked",
            "why-ANOTHER_BLOOD_THINNER=OTHER",
            "other-ANOTHER_BLOOD_THINNER=Antiphospholipid",
            "recent=CLOT",
            "when-CLOT-month=11",
            "when-CLOT-year=2026",
            "inr=2.6",
            "inr-target=2.5",
            "inr-date-day=20",
            "inr-date-month=2",
            "inr-date-year=2027")
        .page(
            "other-medicines",
            "taken=METFORMIN|INSULIN|SULFONYLUREA",
            "times-METFORMIN=2",
            "times-SULFONYLUREA=NOT_KNOWN",
            "name-SULFONYLUREA=Gliclazide",
            "name-INSULIN=Lantus",
            "insulin-kind=LONG_ACTING")
        .page(
            "allergies",
            "items=XRAY_DYE|ANTIBIOTIC|SOMETHING_ELSE|LATEX",
            "dye-grade=MODERATE",
            "dye=Iohexol",
            "dye-when=2019",
            "antibiotic=Penicillin",
            "antibiotic-reaction=Rash",
            "something-else=Plasters")
        .page("conditions", "items=LIVER_DISEASE|DIABETES")
        .page(
            "blood-results",
            "has-egfr=YES",
            "egfr=>90",
            "egfr-date-day=26",
            "egfr-date-month=2",
            "egfr-date-year=2027",
            "creatinine=88",
            "weight=81.5",
            "sex=FEMALE",
            "platelets=210")
        .page("pregnancy", "pregnant=NOT_ABLE")
        .page(
            "plans-and-wishes",
            "adult=NO",
            "home=LIVES_ALONE",
            "surgery=NOT_SUITABLE",
            "agreement=BEST_INTEREST",
            "best-interest=Agreed with the family")
        .page("urgency", "reason=Cannot work")
        .page("anything-else", "words=Works nights");
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
