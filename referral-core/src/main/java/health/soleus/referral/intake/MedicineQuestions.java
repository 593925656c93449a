package health.soleus.referral.intake;

import static health.soleus.referral.intake.Options.NONE;
import static health.soleus.referral.intake.Options.NOT_KNOWN;
import static health.soleus.referral.intake.Options.NOT_SURE;

import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.intake.Question.Field;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The medicines that need a plan (pages 9 to 11). */
@Policy
final class MedicineQuestions {
  static final int LONGEST_LIST = 10_000;

  /** Those whose own name is asked, because the line on the form is a family. */
  static final Set<NamedMedicine> NAMED_BY_HAND =
      EnumSet.of(
          NamedMedicine.SGLT2_INHIBITOR,
          NamedMedicine.SULFONYLUREA,
          NamedMedicine.INSULIN,
          NamedMedicine.GLP1_OR_GIP,
          NamedMedicine.FLUOROQUINOLONE);

  private MedicineQuestions() {}

  static List<Question> all() {
    return List.of(
        page(
            "medicines-list",
            "Current medicines",
            List.of(
                Field.text("list", "The list", LONGEST_LIST),
                Field.choice("instead", List.of(NONE, "BY_HAND"))),
            (answers, situation) -> true,
            MedicineQuestions::list),
        page(
            "blood-thinners",
            "Blood thinners",
            thinnerFields(),
            (answers, situation) -> true,
            MedicineQuestions::thinners),
        page(
            "blood-thinner-reason",
            "Why the blood thinner",
            reasonFields(),
            (answers, situation) -> !thinnersTaken(answers).isEmpty(),
            MedicineQuestions::reason),
        page(
            "other-medicines",
            "Other medicines that need a plan",
            otherFields(),
            (answers, situation) -> true,
            MedicineQuestions::others));
  }

  private static Question page(
      String id, String title, List<Field> fields, Question.Applies applies, Question.Check check) {
    return new Question(id, Section.SAFETY, title, "", false, fields, applies, check);
  }

  /** The blood thinners that are ticked. */
  static List<NamedMedicine> thinnersTaken(Answers answers) {
    Fields page = answers.page("blood-thinners");
    return NamedMedicine.bloodThinners().stream().filter(m -> page.has("taken", m.name())).toList();
  }

  private static List<Field> thinnerFields() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.choice("taken", Options.of(NamedMedicine.bloodThinners(), NOT_SURE, NONE)));
    fields.add(Field.text("name-ANOTHER_BLOOD_THINNER", "Medicine", 100));
    NamedMedicine.bloodThinners()
        .forEach(m -> fields.add(Field.text("dose-" + m, "Dose and times", 200)));
    return fields;
  }

  private static List<Field> reasonFields() {
    List<Field> fields = new ArrayList<>();
    for (NamedMedicine medicine : NamedMedicine.bloodThinners()) {
      fields.add(Field.choice("why-" + medicine, Options.of(Indication.values())));
      fields.add(Field.text("score-" + medicine, "CHA2DS2-VASc", 20));
      fields.add(Field.text("valve-" + medicine, "Type and position", 100));
      fields.add(Field.text("other-" + medicine, "Reason", 200));
    }
    fields.add(Field.choice("recent", Options.of(RecentEvent.values(), NONE, NOT_KNOWN)));
    for (RecentEvent event : RecentEvent.values()) {
      fields.add(Field.text("when-" + event + "-month", "Month", 10));
      fields.add(Field.text("when-" + event + "-year", "Year", 10));
    }
    fields.add(Field.text("inr", "INR", 10));
    fields.add(Field.text("inr-target", "INR", 10));
    List.of("day", "month", "year").forEach(p -> fields.add(Field.text("inr-date-" + p, p, 10)));
    return fields;
  }

  private static List<Field> otherFields() {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.choice("taken", Options.of(NamedMedicine.others(), NOT_SURE, NONE)));
    NAMED_BY_HAND.forEach(m -> fields.add(Field.text("name-" + m, "Medicine", 100)));
    fields.add(Field.choice("times-METFORMIN", List.of("1", "2", "3", NOT_KNOWN)));
    fields.add(Field.choice("times-SULFONYLUREA", List.of("1", "2", "3", NOT_KNOWN)));
    fields.add(Field.choice("insulin-kind", Options.of(InsulinKind.values())));
    return fields;
  }

  private static void list(Fields fields, Answers answers, Situation situation, Problems problems) {
    List<String> instead = fields.all("instead");
    if (!fields.has("list") && instead.isEmpty()) {
      problems.add("list", "Paste the medicines, or select another answer");
    } else if (instead.contains(NONE) && (fields.has("list") || instead.size() > 1)) {
      problems.add(
          "instead", "Select ‘No regular medicines’ only if nothing is pasted or selected");
    }
  }

  private static void thinners(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    Options.checkList(
        fields, "taken", "Select the blood thinners, or select ‘None of these’", problems);
    for (NamedMedicine medicine : NamedMedicine.bloodThinners()) {
      if (fields.has("taken", medicine.name())) {
        if (medicine == NamedMedicine.ANOTHER_BLOOD_THINNER) {
          problems.missing(fields, "name-" + medicine, "Enter which medicine");
        }
        problems.missing(
            fields,
            "dose-" + medicine,
            "Enter the dose and times for " + medicine.genericName() + ", or enter ‘not known’");
      }
    }
  }

  private static void reason(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    for (NamedMedicine medicine : thinnersTaken(answers)) {
      String why = "why-" + medicine;
      Options.checkList(
          fields, why, "Select why the patient takes " + Words.name(answers, medicine), problems);
    }
    Options.checkList(
        fields, "recent", "Select if any of these happened in the last 12 months", problems);
    for (RecentEvent event : RecentEvent.values()) {
      String when = "when-" + event;
      if (fields.has("recent", event.name())
          && (fields.has(when + "-month") || fields.has(when + "-year"))
          && TypedDates.checkMonth(fields, when, problems)
          && TypedDates.month(fields, when)
              .orElseThrow()
              .isAfter(YearMonth.from(situation.today()))) {
        problems.add(when, "The date must be in the past");
      }
    }
    if (takesWarfarin(answers)) {
      inr(fields, situation, problems);
    }
  }

  private static boolean takesWarfarin(Answers answers) {
    return thinnersTaken(answers).stream().anyMatch(m -> m.group() == MedicineGroup.WARFARIN);
  }

  private static void inr(Fields fields, Situation situation, Problems problems) {
    for (String field : List.of("inr", "inr-target")) {
      if (fields.has(field) && !fields.text(field).matches("[0-9]{1,2}(\\.[0-9]{1,2})?")) {
        problems.add(field, "INR must be a number, like 2.5");
      }
    }
    SafetyQuestions.checkPastDay(fields, "inr-date", "The date of the INR", situation, problems);
  }

  private static void others(
      Fields fields, Answers answers, Situation situation, Problems problems) {
    Options.checkList(fields, "taken", Options.ALL_THAT_APPLY, problems);
    for (NamedMedicine medicine : NAMED_BY_HAND) {
      if (fields.has("taken", medicine.name())) {
        boolean antibiotic = medicine == NamedMedicine.FLUOROQUINOLONE;
        problems.missing(
            fields,
            "name-" + medicine,
            antibiotic ? "Enter which antibiotic" : "Enter which medicine");
      }
    }
  }
}
