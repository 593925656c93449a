package health.soleus.referral.intake;

import static health.soleus.referral.intake.Options.NONE;
import static health.soleus.referral.intake.Options.NOT_KNOWN;
import static health.soleus.referral.intake.Options.NOT_SURE;
import static health.soleus.referral.intake.Options.YES;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.Sex;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.intake.Question.Field;
import health.soleus.referral.triage.ServiceCriteria;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Allergies, conditions, blood results and pregnancy (pages 12 to 14b). */
@Policy
final class SafetyQuestions {
  static final String NO_RESULT = "NO_RESULT";

  /** The conditions of page 13, in its order. */
  static final Set<Condition> GENERAL =
      EnumSet.complementOf(EnumSet.copyOf(ProblemQuestions.FOOT_AND_LEG));

  private SafetyQuestions() {}

  static List<Question> all() {
    return List.of(
        page(
            "allergies",
            "Allergies and reactions",
            "",
            allergyFields(),
            (answers, situation) -> true,
            SafetyQuestions::allergies),
        page(
            "conditions",
            "Health conditions",
            "",
            List.of(Field.choice("items", Options.of(GENERAL, NOT_SURE, NONE))),
            (answers, situation) -> true,
            (fields, answers, situation, problems) ->
                Options.checkList(fields, "items", Options.ALL_THAT_APPLY, problems)),
        page(
            "blood-results",
            "Blood results",
            "You can answer ‘I do not know’",
            bloodFields(),
            (answers, situation) -> true,
            SafetyQuestions::blood),
        pregnancyPage());
  }

  private static Question pregnancyPage() {
    return page(
        "pregnancy",
        "Pregnancy",
        "We ask everyone this age",
        List.of(
            Field.choice(
                "pregnant", Options.of(EnumSet.complementOf(EnumSet.of(Pregnancy.NOT_ASKED))))),
        SafetyQuestions::isOfAge,
        (fields, answers, situation, problems) ->
            problems.missing(fields, "pregnant", "Select if the patient could be pregnant"));
  }

  private static Question page(
      String id,
      String title,
      String hint,
      List<Field> fields,
      Question.Applies applies,
      Question.Check check) {
    return new Question(id, Section.SAFETY, title, hint, false, fields, applies, check);
  }

  private static List<Field> allergyFields() {
    return List.of(
        Field.choice("items", Options.of(Allergen.values(), NOT_SURE, NONE)),
        Field.choice("dye-grade", Options.of(ReactionGrade.values())),
        Field.text("dye", "Which dye", 100),
        Field.text("dye-when", "When", 60),
        Field.text("antibiotic", "Which antibiotic", 100),
        Field.text("antibiotic-reaction", "What happened", 200),
        Field.text("something-else", "What the patient reacted to", 200));
  }

  private static List<Field> bloodFields() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.choice("has-egfr", List.of(YES, NO_RESULT, NOT_KNOWN)));
    fields.add(Field.text("egfr", "eGFR", 10));
    List.of("day", "month", "year").forEach(p -> fields.add(Field.text("egfr-date-" + p, p, 10)));
    fields.add(Field.text("creatinine", "Creatinine", 10));
    fields.add(Field.text("weight", "Weight", 10));
    fields.add(Field.choice("sex", Options.of(Sex.values())));
    fields.add(Field.text("platelets", "Platelets", 10));
    return fields;
  }

  /** The creatinine clearance is asked for with apixaban, rivaroxaban, edoxaban or dabigatran. */
  static boolean needsClearance(Answers answers) {
    return MedicineQuestions.thinnersTaken(answers).stream()
        .anyMatch(
            m ->
                m.group() == MedicineGroup.FACTOR_XA_INHIBITOR
                    || m.group() == MedicineGroup.DABIGATRAN);
  }

  /** Platelets are asked for where bleeding is likelier (BLD-1). */
  static boolean needsPlatelets(Answers answers) {
    Fields conditions = answers.page("conditions");
    return conditions.has("items", Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS.name())
        || conditions.has("items", Condition.LIVER_DISEASE.name())
        || MedicineQuestions.thinnersTaken(answers).stream()
            .anyMatch(
                m ->
                    m.group() == MedicineGroup.WARFARIN
                        || m.group() == MedicineGroup.HEPARIN_INJECTION);
  }

  private static boolean isOfAge(Answers answers, Situation situation) {
    LocalDate born = ReadPatient.bornOn(answers, situation);
    return born != null
        && ServiceCriteria.defaults()
            .asksPregnancyAt(Period.between(born, situation.today()).getYears());
  }

  private static void allergies(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    Options.checkList(fields, "items", Options.ALL_THAT_APPLY, problems);
    if (fields.has("items", Allergen.XRAY_DYE.name())) {
      problems.missing(fields, "dye-grade", "Select what happened after X-ray dye");
      problems.missing(fields, "dye", "Enter which dye");
    }
    if (fields.has("items", Allergen.ANTIBIOTIC.name())) {
      problems.missing(fields, "antibiotic", "Enter which antibiotic");
    }
    if (fields.has("items", Allergen.SOMETHING_ELSE.name())) {
      problems.missing(fields, "something-else", "Enter what the patient reacted to");
    }
  }

  private static void blood(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    String blank = "Enter the eGFR and its date, or select another answer";
    if (!problems.missing(fields, "has-egfr", blank) && fields.has("has-egfr", YES)) {
      egfr(fields, situation, problems, blank);
    }
    number(fields, "creatinine", 10, 3000, "Creatinine must be a number, like 85", problems);
    number(fields, "weight", 20, 400, "Weight must be in kilograms, like 72", problems);
    number(fields, "platelets", 1, 2000, "Platelets must be a number, like 250", problems);
  }

  private static void egfr(Fields fields, Situation situation, Problems problems, String blank) {
    if (!fields.has("egfr") && TypedDates.isBlank(fields, "egfr-date")) {
      problems.add("egfr", blank);
      return;
    }
    if (!fields.text("egfr").matches("[>≥]? ?[0-9]{1,3}")
        || !KidneyResult.isPossible(ReadFacts.egfr(fields))) {
      problems.add("egfr", "eGFR must be a number from 1 to 150");
    }
    if (TypedDates.isBlank(fields, "egfr-date")) {
      problems.add("egfr-date", "Enter the date of the eGFR");
    }
    checkPastDay(fields, "egfr-date", "The date of the eGFR", situation, problems);
  }

  /** A day that was given must be real, and today or in the past. */
  static void checkPastDay(
      Fields fields, String name, String what, Situation situation, Problems problems) {
    if (TypedDates.isBlank(fields, name)) {
      return;
    }
    LocalDate day = TypedDates.day(fields, name).orElse(null);
    if (day == null || day.isBefore(situation.today().minusYears(130))) {
      problems.add(name, what + " must be a real date");
    } else if (day.isAfter(situation.today())) {
      problems.add(name, what + " must be today or in the past");
    }
  }

  private static void number(
      Fields fields, String field, int lowest, int highest, String wrong, Problems problems) {
    String text = fields.text(field);
    if (text.isEmpty()) {
      return;
    }
    boolean right = text.matches("[0-9]{1,4}(\\.[0-9])?");
    if (!right || Double.parseDouble(text) < lowest || Double.parseDouble(text) > highest) {
      problems.add(field, wrong);
    }
  }
}
