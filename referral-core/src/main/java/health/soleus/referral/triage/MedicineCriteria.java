package health.soleus.referral.triage;

import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.type.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * ER-X1, ER-R3 and DM: which medicines need a plan before a date. Nothing here says "stop" (H4).
 */
@Policy
final class MedicineCriteria {
  private static final List<NamedMedicine> FOR_SUGAR =
      List.of(
          NamedMedicine.METFORMIN,
          NamedMedicine.SGLT2_INHIBITOR,
          NamedMedicine.SULFONYLUREA,
          NamedMedicine.INSULIN,
          NamedMedicine.GLP1_OR_GIP);

  private MedicineCriteria() {}

  /** ER-X1: a line for each blood thinner, and a question for whatever is not known about it. */
  static List<TriageCriterion> bloodThinners(SafetyFacts facts) {
    List<TriageCriterion> found = new ArrayList<>();
    boolean open = false;
    for (NamedMedicine drug : NamedMedicine.bloodThinners()) {
      Stated stated = facts.of(drug);
      if (stated == Stated.YES) {
        found.addAll(bloodThinner(facts, drug));
      }
      open |= stated == Stated.NOT_KNOWN || stated == Stated.NOT_ASKED;
    }
    if (open) {
      found.add(
          Criterion.ask(
              "ER-X1",
              "blood-thinners",
              "We need to know which blood thinners the patient takes."));
    }
    return found;
  }

  private static List<TriageCriterion> bloodThinner(SafetyFacts facts, NamedMedicine drug) {
    String name = name(facts, drug);
    List<String> reasons =
        facts.bloodThinners().indications().getOrDefault(drug, Set.of()).stream()
            .filter(reason -> reason != Indication.NOT_KNOWN)
            .sorted()
            .map(ClinicalWords::of)
            .toList();
    String why = reasons.isEmpty() ? "" : " for " + ClinicalWords.joined(reasons);
    List<TriageCriterion> found = new ArrayList<>();
    found.add(
        Criterion.plan("ER-X1", "blood-thinners", "Takes " + name + why + ". Do not stop it."));
    if (reasons.isEmpty()) {
      found.add(
          Criterion.ask(
              "ER-X1",
              "blood-thinner-reason",
              "We need to know why the patient takes " + name + "."));
    }
    return found;
  }

  /** ER-X1: platelets that were measured low. */
  static Stream<TriageCriterion> platelets(ServiceCriteria service, SafetyFacts facts) {
    Integer platelets = facts.blood().platelets();
    return platelets != null && platelets < service.plateletsReview()
        ? Stream.of(
            Criterion.plan(
                "ER-X1", "blood-results", "Platelets are " + platelets + ". A consultant decides."))
        : Stream.empty();
  }

  /** ER-R3. */
  static Stream<TriageCriterion> fluoroquinolone(SafetyFacts facts) {
    return switch (facts.of(NamedMedicine.FLUOROQUINOLONE)) {
      case YES ->
          Stream.of(
              Criterion.plan(
                  "ER-R3",
                  "other-medicines",
                  "Had "
                      + name(facts, NamedMedicine.FLUOROQUINOLONE)
                      + " recently. It can harm tendons. A consultant decides."));
      case NO -> Stream.empty();
      case NOT_KNOWN, NOT_ASKED ->
          Stream.of(
              Criterion.ask(
                  "ER-R3",
                  "other-medicines",
                  "We need to know if the patient had a -floxacin antibiotic in the last 3"
                      + " months."));
    };
  }

  /** DM-1 to DM-6; the dates and doses are worked out elsewhere, and for insulin never. */
  static List<TriageCriterion> diabetes(ServiceCriteria service, SafetyFacts facts) {
    List<TriageCriterion> found = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (NamedMedicine drug : FOR_SUGAR) {
      Stated stated = facts.of(drug);
      if (stated == Stated.YES) {
        found.add(
            Criterion.plan(
                diabetesRule(service, facts, drug),
                "other-medicines",
                "Takes " + name(facts, drug) + ". " + diabetesPlan(drug)));
      } else if (stated != Stated.NO) {
        open.add(drug.genericName());
      }
    }
    if (!open.isEmpty()) {
      found.add(
          Criterion.ask(
              "DM-1",
              "other-medicines",
              "We need to know if the patient takes " + String.join(", ", open) + "."));
    }
    return found;
  }

  private static String diabetesPlan(NamedMedicine drug) {
    return switch (drug) {
      case METFORMIN -> "The plan depends on the eGFR result.";
      case GLP1_OR_GIP -> "The sedation team will review this.";
      default -> "The diabetes team makes the plan.";
    };
  }

  private static String diabetesRule(
      ServiceCriteria service, SafetyFacts facts, NamedMedicine drug) {
    return switch (drug) {
      case METFORMIN -> metforminRule(service, facts.blood().kidney());
      case SGLT2_INHIBITOR -> "DM-2";
      case SULFONYLUREA -> "DM-3";
      case INSULIN -> isPremixed(facts) ? "DM-5" : "DM-4";
      default -> "DM-6";
    };
  }

  private static String metforminRule(ServiceCriteria service, @Nullable KidneyResult kidney) {
    if (kidney == null) {
      return "DM-1";
    }
    return kidney.egfr() >= service.egfrMetformin() ? "DM-1a" : "DM-1b";
  }

  private static boolean isPremixed(SafetyFacts facts) {
    return facts.taken(MedicineGroup.INSULIN).stream()
        .anyMatch(m -> m.insulinKind() == InsulinKind.PREMIXED);
  }

  /** VITALS: a list that nobody gave is not an empty list. */
  static Stream<TriageCriterion> medicinesList(SafetyFacts facts) {
    return facts.medicinesSource() == MedicinesSource.NOT_ASKED
        ? Stream.of(
            Criterion.ask(
                "VITALS", "medicines-list", "We need the list of the patient's medicines."))
        : Stream.empty();
  }

  private static String name(SafetyFacts facts, NamedMedicine drug) {
    return facts.medicines().stream()
        .filter(m -> m.medicine() == drug)
        .map(ClinicalWords::of)
        .findFirst()
        .orElse(drug.genericName());
  }
}
