package health.soleus.referral.triage;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.type.Policy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ER-X1 to ER-X11 but for medicines: what a clinician plans before any date. A plain "no" leaves no
 * line; a blank or an "I do not know" always does.
 */
@Policy
final class SafetyCriteria {
  private static final String WISHES = "plans-and-wishes";

  private SafetyCriteria() {}

  /** ER-X2; how old the result may be is tested against the visit, at booking. */
  static Stream<TriageCriterion> kidney(ServiceCriteria service, SafetyFacts facts) {
    KidneyResult kidney = facts.blood().kidney();
    if (kidney == null) {
      return Stream.of(
          Criterion.ask(
              "ER-X2",
              "blood-results",
              "There is no eGFR result. The consultant needs one to plan the X-ray dye."));
    }
    return kidney.egfr() < service.egfrReview()
        ? Stream.of(
            Criterion.plan(
                "ER-X2",
                "blood-results",
                "eGFR is " + kidney.egfr() + ". A consultant decides about X-ray dye."))
        : Stream.empty();
  }

  /** ER-X3: a reaction whose grade nobody knows is planned and asked about. */
  static List<TriageCriterion> dye(SafetyFacts facts) {
    List<TriageCriterion> found = new ArrayList<>();
    Stated stated = facts.of(Allergen.XRAY_DYE);
    if (stated == Stated.YES) {
      ReactionGrade grade = dyeGrade(facts);
      boolean graded = grade != ReactionGrade.NOT_KNOWN;
      found.add(
          Criterion.plan(
              "ER-X3",
              "allergies",
              (graded ? "A " + ClinicalWords.of(grade) + " reaction" : "A reaction")
                  + " to X-ray dye. A consultant reviews this before any date."));
      if (!graded) {
        found.add(
            Criterion.ask("ER-X3", "allergies", "We need to know what happened after X-ray dye."));
      }
    } else if (stated != Stated.NO) {
      found.add(
          Criterion.ask(
              "ER-X3", "allergies", "We need to know if the patient reacted to X-ray dye."));
    }
    return found;
  }

  private static ReactionGrade dyeGrade(SafetyFacts facts) {
    return facts.allergies().stream()
        .filter(a -> a.allergen() == Allergen.XRAY_DYE)
        .map(Allergy::grade)
        .map(grade -> grade == null ? ReactionGrade.NOT_KNOWN : grade)
        .findFirst()
        .orElse(ReactionGrade.NOT_KNOWN);
  }

  /** ER-X4: every allergy and the objection; what is left open is asked in one line. */
  static List<TriageCriterion> allergies(SafetyFacts facts) {
    List<TriageCriterion> found = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Allergen allergen : Allergen.values()) {
      Stated stated = facts.of(allergen);
      if (allergen == Allergen.XRAY_DYE || stated == Stated.NO) {
        continue;
      }
      if (stated == Stated.YES) {
        found.add(Criterion.plan("ER-X4", "allergies", allergySentence(facts, allergen)));
      } else {
        open.add(openAllergy(allergen));
      }
    }
    if (!open.isEmpty()) {
      found.add(
          Criterion.ask(
              "ER-X4", "allergies", "We need to know about " + ClinicalWords.joined(open) + "."));
    }
    return found;
  }

  private static String allergySentence(SafetyFacts facts, Allergen allergen) {
    return switch (allergen) {
      case OBJECTS_TO_PIG_PRODUCTS ->
          "Does not want anything made from pigs. The consultant chooses the particles.";
      case GELATIN_OR_BEADS, ANTIBIOTIC ->
          "Allergy to " + thing(facts, allergen) + ". The consultant chooses the particles.";
      default -> "Allergy to " + thing(facts, allergen) + ". A consultant decides.";
    };
  }

  private static String thing(SafetyFacts facts, Allergen allergen) {
    String which =
        facts.allergies().stream()
            .filter(a -> a.allergen() == allergen)
            .map(a -> a.detail().strip())
            .filter(detail -> !detail.isEmpty())
            .findFirst()
            .orElse("");
    String named =
        switch (allergen) {
          case GELATIN_OR_BEADS -> "gelatin or beads";
          case ANTIBIOTIC -> "an antibiotic";
          case SOMETHING_ELSE -> "something else";
          default -> ClinicalWords.lower(allergen);
        };
    return which.isEmpty() ? named : named + " (" + which + ")";
  }

  private static String openAllergy(Allergen allergen) {
    return switch (allergen) {
      case GELATIN_OR_BEADS -> "gelatin or beads";
      case ANTIBIOTIC -> "antibiotics";
      case SOMETHING_ELSE -> "other allergies";
      case OBJECTS_TO_PIG_PRODUCTS -> "things made from pigs";
      default -> ClinicalWords.lower(allergen);
    };
  }

  /** ER-X5: who was not asked because of age needs no line. */
  static Stream<TriageCriterion> pregnancy(
      ServiceCriteria service, Pregnancy pregnancy, @Nullable LocalDate bornOn, LocalDate day) {
    return switch (pregnancy) {
      case YES ->
          Stream.of(
              Criterion.plan(
                  "ER-X5",
                  "pregnancy",
                  "Is pregnant. No date is booked until a consultant has decided."));
      case POSSIBLY ->
          Stream.of(
              Criterion.plan(
                  "ER-X5",
                  "pregnancy",
                  "Could be pregnant. No date is booked until this is clear."));
      case NO, NOT_ABLE -> Stream.empty();
      case NOT_KNOWN -> Stream.of(pregnancyAsked());
      case NOT_ASKED ->
          bornOn == null || service.asksPregnancyAt(Period.between(bornOn, day).getYears())
              ? Stream.of(pregnancyAsked())
              : Stream.empty();
    };
  }

  private static TriageCriterion pregnancyAsked() {
    return Criterion.ask("ER-X5", "pregnancy", "We need to know if the patient could be pregnant.");
  }

  /** A line of its own for each condition that is stated, one line for all that are open. */
  static List<TriageCriterion> conditions(
      String rule, String question, SafetyFacts facts, String then, Condition... asked) {
    List<TriageCriterion> found = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (Condition condition : asked) {
      Stated stated = facts.of(condition);
      if (stated == Stated.YES) {
        found.add(Criterion.plan(rule, question, ClinicalWords.of(condition) + ". " + then));
      } else if (stated != Stated.NO) {
        open.add("“" + ClinicalWords.of(condition) + "”");
      }
    }
    if (!open.isEmpty()) {
      found.add(
          Criterion.ask(
              rule, question, "We need an answer to " + ClinicalWords.joined(open) + "."));
    }
    return found;
  }

  /** ER-X7. */
  static Stream<TriageCriterion> lyingFlat(ServiceCriteria service, SafetyFacts facts) {
    String hours = service.lieFlatHours() + " hours";
    return switch (facts.of(Condition.CANNOT_LIE_FLAT)) {
      case YES ->
          Stream.of(
              Criterion.plan(
                  "ER-X7",
                  "conditions",
                  "Cannot lie flat for " + hours + ". A consultant decides."));
      case NO -> Stream.empty();
      case NOT_KNOWN, NOT_ASKED ->
          Stream.of(
              Criterion.ask(
                  "ER-X7",
                  "conditions",
                  "We need to know if the patient can lie flat for " + hours + "."));
    };
  }

  /** ER-X8. */
  static Stream<TriageCriterion> arteries(SafetyFacts facts) {
    return switch (facts.of(Condition.ARTERY_DISEASE)) {
      case YES ->
          Stream.of(
              Criterion.plan(
                  "ER-X8",
                  "foot-and-leg",
                  ClinicalWords.of(Condition.ARTERY_DISEASE)
                      + ". A consultant reviews the blood flow first."));
      case NO -> Stream.empty();
      case NOT_KNOWN ->
          Stream.of(
              Criterion.ask(
                  "ER-X8",
                  "foot-and-leg",
                  "You answered ‘I do not know’ about foot pulses and artery disease."));
      case NOT_ASKED ->
          Stream.of(
              Criterion.ask(
                  "ER-X8",
                  "foot-and-leg",
                  "We need to know about foot pulses and artery disease."));
    };
  }

  /** ER-X11: never a clinical exclusion, only work for the day unit. */
  static List<TriageCriterion> goingHome(GoingHome home) {
    return Stream.concat(adultOvernight(home), wayHome(home)).toList();
  }

  private static Stream<TriageCriterion> adultOvernight(GoingHome home) {
    return switch (home.adultOvernight()) {
      case YES -> Stream.empty();
      case NO ->
          Stream.of(
              Criterion.notMet(
                  "ER-X11",
                  WISHES,
                  "Nobody can stay overnight yet."
                      + " The day unit will call the patient to find a way."));
      case NOT_KNOWN, NOT_ASKED ->
          Stream.of(
              Criterion.ask("ER-X11", WISHES, "We need to know if an adult can stay overnight."));
    };
  }

  private static Stream<TriageCriterion> wayHome(GoingHome home) {
    List<String> harder = new ArrayList<>();
    if (home.livesAlone() == Stated.YES) {
      harder.add("lives alone");
    }
    if (home.longJourney() == Stated.YES) {
      harder.add("has a long journey home");
    }
    if (!harder.isEmpty()) {
      return Stream.of(
          Criterion.notMet(
              "ER-X11",
              WISHES,
              ClinicalWords.capitalised(ClinicalWords.joined(harder))
                  + ". The day unit will plan this with the patient."));
    }
    boolean allNo = home.livesAlone() == Stated.NO && home.longJourney() == Stated.NO;
    return allNo
        ? Stream.empty()
        : Stream.of(
            Criterion.ask(
                "ER-X11",
                WISHES,
                "We need to know if the patient lives alone or has a long journey home."));
  }
}
