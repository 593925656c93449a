package health.soleus.referral.intake;

import static health.soleus.referral.intake.Options.NONE;
import static health.soleus.referral.intake.Options.NOT_KNOWN;
import static health.soleus.referral.intake.Options.NOT_SURE;

import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Symptom;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.UrgentSign;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.intake.Question.Field;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Signs that need faster care, and the Achilles problem itself (pages 3 to 8). */
@Policy
final class ProblemQuestions {
  static final String NOT_CHECKED = "NOT_CHECKED";
  static final String SAME = "SAME";

  /** The conditions of page 8, in its order. */
  static final Set<Condition> FOOT_AND_LEG =
      EnumSet.range(Condition.PLANTAR_FASCIITIS, Condition.TORN_ACHILLES_OR_SURGERY);

  private ProblemQuestions() {}

  static List<Question> all() {
    return List.of(
        urgentSignsPage(),
        page(
            "which-leg",
            "Which leg",
            "The patient's own left or right",
            legFields(),
            ProblemQuestions::leg),
        page(
            "when-started",
            "When it started",
            "A rough date is fine",
            startFields(),
            ProblemQuestions::started),
        page(
            "symptoms",
            "Symptoms and what they limit",
            "",
            symptomFields(),
            ProblemQuestions::symptoms),
        page("treatments", "Treatments tried", "", treatmentFields(), ProblemQuestions::treatments),
        footAndLegPage());
  }

  private static Question urgentSignsPage() {
    return new Question(
        "urgent-signs",
        Section.PATIENT,
        "Signs that need urgent care",
        "",
        false,
        List.of(Field.choice("signs", Options.of(UrgentSign.values(), NONE, NOT_CHECKED))),
        (answers, situation) -> true,
        ProblemQuestions::urgentSigns);
  }

  private static Question footAndLegPage() {
    return page(
        "foot-and-leg",
        "Foot and leg conditions",
        "",
        List.of(Field.choice("items", Options.of(FOOT_AND_LEG, NOT_SURE, NONE))),
        (fields, answers, situation, problems) ->
            Options.checkList(fields, "items", Options.ALL_THAT_APPLY, problems));
  }

  private static Question page(
      String id, String title, String hint, List<Field> fields, Question.Check check) {
    return new Question(
        id, Section.PROBLEM, title, hint, false, fields, (answers, situation) -> true, check);
  }

  private static List<Field> legFields() {
    return List.of(
        Field.choice("side", Options.of(Laterality.values())),
        Field.choice("worse", List.of("LEFT", "RIGHT", SAME)));
  }

  private static List<Field> startFields() {
    return List.of(
        Field.text("start-month", "Month", 10),
        Field.text("start-year", "Year", 10),
        Field.choice("start-unknown", List.of(NOT_KNOWN)));
  }

  private static List<Field> symptomFields() {
    return List.of(
        Field.choice("diagnosis", Options.of(Diagnosis.values())),
        Field.choice("symptoms", Options.of(Symptom.values())),
        Field.choice("limits", Options.of(Activity.values(), NONE, NOT_KNOWN)),
        Field.text("cause", "Cause", 200));
  }

  private static List<Field> treatmentFields() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.choice("tried", Options.of(TreatmentKind.values(), NONE, NOT_KNOWN)));
    fields.add(Field.text("other-treatment", "Treatment", 200));
    for (TreatmentKind kind : TreatmentKind.values()) {
      fields.add(Field.choice("result-" + kind, Options.of(TreatmentResult.values())));
      fields.add(Field.text("when-" + kind + "-month", "Month", 10));
      fields.add(Field.text("when-" + kind + "-year", "Year", 10));
    }
    return fields;
  }

  private static void urgentSigns(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    String blank = "Select the signs the patient has, or select ‘None of these’";
    if (problems.missing(fields, "signs", blank)) {
      return;
    }
    if (fields.all("signs").size() > 1
        && (fields.has("signs", NONE) || fields.has("signs", NOT_CHECKED))) {
      problems.add("signs", Options.ONLY_NONE);
    }
  }

  private static void leg(Fields fields, Answers answers, Situation situation, Problems problems) {
    problems.missing(fields, "side", "Select which leg is affected");
    if (fields.has("side", Laterality.BOTH.name())) {
      problems.missing(fields, "worse", "Select which leg is worse");
    }
  }

  private static void started(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    boolean unknown = fields.has("start-unknown");
    boolean blank = !fields.has("start-month") && !fields.has("start-year");
    if (unknown == !blank) {
      problems.add("start", "Enter the month and year the pain started, or select ‘I do not know’");
      return;
    }
    if (blank || !TypedDates.checkMonth(fields, "start", problems)) {
      return;
    }
    YearMonth start = TypedDates.month(fields, "start").orElseThrow();
    LocalDate born = ReadPatient.bornOn(answers, situation);
    if (start.isAfter(YearMonth.from(situation.today()))) {
      problems.add("start", "The date the pain started must be in the past");
    } else if (born != null && start.isBefore(YearMonth.from(born))) {
      problems.add("start", "The date the pain started must be after " + Words.day(born));
    }
  }

  private static void symptoms(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    problems.missing(fields, "diagnosis", "Select the diagnosis");
    problems.missing(fields, "symptoms", "Select the symptoms");
    Options.checkList(
        fields, "limits", "Select what the pain limits, or select ‘None of these’", problems);
  }

  private static void treatments(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    Options.checkList(
        fields, "tried", "Select the treatments tried, or select ‘None of these’", problems);
    for (TreatmentKind kind : TreatmentKind.values()) {
      if (fields.has("tried", kind.name())) {
        if (kind == TreatmentKind.OTHER) {
          problems.missing(fields, "other-treatment", "Enter the treatment");
        }
        problems.missing(
            fields, "result-" + kind, "Select what happened after " + Words.inSentence(kind));
        checkWhen(fields, "when-" + kind, Words.inSentence(kind), situation, problems);
      }
    }
  }

  private static void checkWhen(
      Fields fields, String name, String what, Situation situation, Problems problems) {
    if (!fields.has(name + "-month") && !fields.has(name + "-year")) {
      return;
    }
    if (TypedDates.checkMonth(fields, name, problems)
        && TypedDates.month(fields, name)
            .orElseThrow()
            .isAfter(YearMonth.from(situation.today()))) {
      problems.add(name, "The date of " + what + " must be in the past");
    }
  }
}
