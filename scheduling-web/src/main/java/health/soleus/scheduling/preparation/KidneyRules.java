package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.message.PatientWords;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Policy;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Blood results, each valid on the day of the visit and not merely on the day of booking (H13). */
@Policy
final class KidneyRules {
  private static final List<Condition> RISKS =
      List.of(Condition.KIDNEY_DISEASE, Condition.DIABETES, Condition.HEART_FAILURE);

  private KidneyRules() {}

  /** An eGFR young enough on the day; 30 days with a risk factor, else 90. */
  static void ren1(Findings found) {
    for (Condition risk : RISKS) {
      if (found.isMissing(risk)) {
        found.ask("REN-1", words(risk), words(risk) + "?");
      }
    }
    Optional<KidneyResult> valid = validResult(found);
    if (valid.isEmpty()) {
      askForTest(found);
      return;
    }
    KidneyResult result = valid.get();
    String value = "eGFR " + result.egfr() + " of " + PatientWords.dayWithYear(result.takenOn());
    if (result.egfr() < found.rule("REN-1").number("reviewBelow")) {
      found.review("REN-1", value, value + ": the consultant must review it before the dye.");
    }
    found.leaveOut("REN-1", value + " is valid on the day of the visit.");
  }

  private static void askForTest(Findings found) {
    LocalDate testBy = found.daysBefore("REN-1", "dueDays");
    KidneyResult stated = found.facts().blood().kidney();
    String why =
        stated == null
            ? "No eGFR is recorded."
            : "The eGFR of "
                + PatientWords.dayWithYear(stated.takenOn())
                + " is older than "
                + limit(found)
                + " days on the day of the visit.";
    String text = found.text("REN-1", Map.of("testBy", PatientWords.day(testBy)));
    found.step("REN-1", StepKind.CHECK, testBy, text, why);
    found.awaitResult(
        "REN-1", "KIDNEY_RESULT", why + " A result is needed by " + PatientWords.day(testBy) + ".");
  }

  /** The eGFR on which other rules may rest. */
  static Optional<KidneyResult> validResult(Findings found) {
    KidneyResult result = found.facts().blood().kidney();
    if (result == null) {
      return Optional.empty();
    }
    long age = ChronoUnit.DAYS.between(result.takenOn(), found.day());
    return age >= 0 && age <= limit(found) ? Optional.of(result) : Optional.empty();
  }

  private static int limit(Findings found) {
    return found.rule("REN-1").number(isAtRisk(found) ? "validDaysAtRisk" : "validDays");
  }

  /**
   * A risk that nobody ruled out counts as one, and so does a medicine that is given for one: a
   * gliflozin is for diabetes, the heart or the kidneys.
   */
  private static boolean isAtRisk(Findings found) {
    boolean byMedicine =
        !StatedMedicines.taken(
                found.facts(),
                MedicineGroup.METFORMIN,
                MedicineGroup.SGLT2_INHIBITOR,
                MedicineGroup.SULFONYLUREA,
                MedicineGroup.INSULIN)
            .isEmpty();
    return byMedicine
        || found.question().age() >= found.rule("REN-1").number("riskAge")
        || RISKS.stream().anyMatch(risk -> found.has(risk) || found.isMissing(risk));
  }

  /** Platelets and clotting, where something makes bleeding likelier. */
  static void bld1(Findings found) {
    List<String> reasons = new ArrayList<>();
    for (Condition condition :
        List.of(Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS, Condition.LIVER_DISEASE)) {
      if (found.has(condition)) {
        reasons.add(words(condition));
      } else if (found.isMissing(condition)) {
        found.ask("BLD-1", words(condition), words(condition) + "?");
      }
    }
    StatedMedicines.taken(found.facts(), MedicineGroup.WARFARIN, MedicineGroup.HEPARIN_INJECTION)
        .stream()
        .map(Medicine::medicine)
        .distinct()
        .forEach(medicine -> reasons.add(medicine.genericName()));
    if (reasons.isEmpty()) {
      readPlatelets(found);
      found.leaveOut("BLD-1", "No risk of bleeding, warfarin or heparin is stated.");
      return;
    }
    LocalDate testBy = found.daysBefore("BLD-1", "dueDays");
    String subject = String.join(", ", reasons);
    String sentence = subject + ": platelets and clotting must be measured and read.";
    if (found.awaitResult("BLD-1", subject, sentence)) {
      String text = found.text("BLD-1", Map.of("testBy", PatientWords.day(testBy)));
      found.step("BLD-1", StepKind.CHECK, testBy, text, subject);
    }
  }

  /** Platelets are asked of a bleeding risk only: a count without one is read by somebody. */
  private static void readPlatelets(Findings found) {
    Integer platelets = found.facts().blood().platelets();
    if (platelets != null) {
      String subject = "platelets " + platelets;
      String sentence = subject + " without a risk of bleeding: the consultant must read it.";
      found.review("BLD-1", subject, sentence);
    }
  }

  static String words(Condition condition) {
    return condition.name().toLowerCase(Locale.UK).replace('_', ' ');
  }
}
