package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Policy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What a named person must look at before the visit is confirmed. */
@Policy
final class ReviewRules {
  private ReviewRules() {}

  /** Any reaction to X-ray dye is reviewed; one whose grade is not known counts as bad. */
  static void con1(Findings found) {
    Stated answer = found.facts().of(Allergen.XRAY_DYE);
    if (Findings.isMissing(answer)) {
      found.ask("CON-1", "X-ray dye", "any reaction to X-ray dye?");
    } else if (answer == Stated.NO) {
      found.leaveOut("CON-1", "No reaction to X-ray dye.");
    } else {
      String subject = "X-ray dye, " + words(grade(found)) + " reaction";
      found.review("CON-1", subject, subject + ": the consultant must review it.");
    }
  }

  private static ReactionGrade grade(Findings found) {
    return found.facts().allergies().stream()
        .filter(allergy -> allergy.allergen() == Allergen.XRAY_DYE)
        .map(Allergy::grade)
        .filter(Objects::nonNull)
        .max(ReactionGrade::compareTo)
        .orElse(ReactionGrade.NOT_KNOWN);
  }

  /** Allergy to a bead, an antibiotic, latex or a local anaesthetic, or an objection to pork. */
  static void all1(Findings found) {
    boolean stated = false;
    boolean reviewed = true;
    for (Allergen allergen : Allergen.values()) {
      Stated answer = found.facts().of(allergen);
      if (allergen == Allergen.XRAY_DYE || answer == Stated.NO) {
        continue;
      }
      String subject = words(allergen);
      if (answer == Stated.YES) {
        stated = true;
        reviewed &= !found.review("ALL-1", subject, subject + ": review is needed.");
      } else {
        reviewed &= !found.ask("ALL-1", subject, asked(allergen));
      }
    }
    if (!stated) {
      found.leaveOut("ALL-1", "No such allergy or objection is stated.");
    } else if (reviewed) {
      found.step("ALL-1", StepKind.CHECK, null, found.text("ALL-1", Map.of()), "Reviewed.");
    }
  }

  private static String asked(Allergen allergen) {
    return switch (allergen) {
      case ANTIBIOTIC -> "any reaction to an antibiotic?";
      case LOCAL_ANAESTHETIC -> "any reaction to a local anaesthetic?";
      case SOMETHING_ELSE -> "any other allergy?";
      case OBJECTS_TO_PIG_PRODUCTS -> words(allergen) + "?";
      case XRAY_DYE, GELATIN_OR_BEADS, LATEX -> "any reaction to " + words(allergen) + "?";
    };
  }

  /** Sleep apnoea: the sedation team looks at it; the machine comes along. */
  static void osa1(Findings found) {
    String subject = "sleep apnoea, CPAP or STOP-Bang 5 or more";
    if (found.has(Condition.SLEEP_APNOEA)) {
      if (!found.review("OSA-1", subject, "Sleep apnoea: sedation review is needed.")) {
        String text = found.text("OSA-1", Map.of());
        found.step("OSA-1", StepKind.ARRIVE, found.day(), text, subject);
      }
    } else if (found.isMissing(Condition.SLEEP_APNOEA)) {
      found.ask("OSA-1", subject, subject + "?");
    } else {
      found.leaveOut("OSA-1", "No sleep apnoea.");
    }
  }

  /** What makes sedation riskier, a difficult airway among it (evidence.md 3.8). */
  static void asa1(Findings found) {
    for (Condition condition :
        List.of(
            Condition.SERIOUS_LIMITING_ILLNESS,
            Condition.FRAILTY,
            Condition.DIFFICULT_AIRWAY,
            Condition.OXYGEN_AT_HOME)) {
      String subject = KidneyRules.words(condition);
      if (found.has(condition)) {
        found.review("ASA-1", subject, subject + ": sedation review is needed.");
      } else if (found.isMissing(condition)) {
        found.ask("ASA-1", subject, subject + "?");
      }
    }
    found.leaveOut("ASA-1", "Nothing open that makes sedation riskier.");
  }

  /** Infection now or antibiotics lately; everybody is asked again 2 days before. */
  static void inf1(Findings found) {
    found.step(
        "INF-1",
        StepKind.CHECK,
        found.daysBefore("INF-1", "askDays"),
        found.text("INF-1", Map.of()),
        "Every patient.");
    Condition infection = Condition.INFECTION_OR_RECENT_ANTIBIOTICS;
    String subject = KidneyRules.words(infection);
    if (found.has(infection)) {
      found.review("INF-1", subject, subject + ": the consultant must review it.");
    } else if (found.isMissing(infection)) {
      found.ask("INF-1", subject, subject + "?");
    }
    NamedMedicine antibiotic = NamedMedicine.FLUOROQUINOLONE;
    String name = antibiotic.genericName();
    if (StatedMedicines.takes(found.facts(), antibiotic)) {
      found.review("INF-1", name, name + ": the consultant must review it (drug cause of pain).");
    } else if (Findings.isMissing(found.facts().of(antibiotic))) {
      found.ask("INF-1", name, name + " in the last 3 months?");
    }
  }

  /**
   * Asked of everybody of an age to be pregnant; never in a text. A pregnancy that is stated holds
   * the visit at any age.
   */
  static void preg1(Findings found) {
    int age = found.question().age();
    Pregnancy answer = found.facts().pregnancy();
    boolean stated = answer == Pregnancy.YES || answer == Pregnancy.POSSIBLY;
    boolean asked =
        age >= found.rule("PREG-1").number("ageFrom")
            && age <= found.rule("PREG-1").number("ageTo");
    if (!asked && !stated) {
      found.leaveOut("PREG-1", "Age " + age + ".");
      return;
    }
    switch (answer) {
      case NOT_ABLE -> found.leaveOut("PREG-1", "Not able to become pregnant.");
      case NO ->
          found.step(
              "PREG-1", StepKind.CHECK, null, found.text("PREG-1", Map.of()), "Age " + age + ".");
      case YES, POSSIBLY ->
          found.review(
              "PREG-1",
              "pregnancy, answer " + words(answer),
              "Pregnant or possibly so: hold until the consultant has reviewed it with the"
                  + " radiation protection adviser.");
      case NOT_KNOWN, NOT_ASKED ->
          found.ask("PREG-1", "pregnancy", "could the patient be pregnant? Ask in private.");
    }
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.UK).replace('_', ' ');
  }
}
