package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.preparation.Clearance;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Policy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Blood thinners. Nothing here works out a date: until a clinician has signed what happens to each
 * one, the booking is provisional and the patient is told to change nothing (H4).
 */
@Policy
final class BloodThinnerRules {
  private static final String WITH_A_PHARMACIST = "the consultant and a pharmacist";

  private BloodThinnerRules() {}

  /** Each blood thinner needs a signed plan, its reason and the last 12 months. */
  static void ac0(Findings found) {
    SafetyFacts facts = found.facts();
    List<Medicine> taken = StatedMedicines.bloodThinners(facts);
    askWhatIsMissing(found, taken);
    for (Medicine medicine : taken) {
      found.sign(
          "AC-0",
          StatedMedicines.subject(medicine),
          StatedMedicines.spoken(medicine)
              + ": no plan is signed. The consultant signs one with a pharmacist.");
    }
    if (taken.isEmpty()) {
      found.leaveOut("AC-0", "No blood thinner is stated.");
    } else if (isAlone(taken)) {
      found.leaveOut("AC-0", "See AP-1.");
    } else if (taken.stream().allMatch(medicine -> signed(found, medicine).isPresent())) {
      found.step(
          "AC-0",
          StepKind.MEDICINE,
          null,
          found.rule("AC-0").parameter("signedContinue"),
          "To go on, signed by " + signers(found, taken) + ".");
    }
  }

  private static void askWhatIsMissing(Findings found, List<Medicine> taken) {
    List<NamedMedicine> open =
        StatedMedicines.unanswered(
            found.facts(),
            Arrays.stream(MedicineGroup.values())
                .filter(MedicineGroup::thinsBlood)
                .toArray(MedicineGroup[]::new));
    if (!open.isEmpty()) {
      String names =
          open.stream().map(NamedMedicine::genericName).collect(Collectors.joining(", "));
      found.ask("AC-0", "not answered: " + names, "does the patient take " + names + "?");
    }
    for (Medicine medicine : taken) {
      if (hasNoReason(found.facts(), medicine.medicine())) {
        String name = StatedMedicines.spoken(medicine);
        found.ask("AC-0", "reason for " + name, "why does the patient take " + name + "?");
      }
    }
    if (!taken.isEmpty() && lastYearIsUnknown(found.facts())) {
      String question = "any clot, stroke, TIA, heart attack or stent in the last 12 months?";
      found.ask("AC-0", "last 12 months", question);
    }
  }

  /** A plan whose reason nobody recorded cannot be signed. */
  static boolean hasNoReason(SafetyFacts facts, NamedMedicine medicine) {
    return facts.bloodThinners().hasNoReasonFor(medicine);
  }

  /** Neither can a plan of somebody whose last 12 months nobody asked about. */
  static boolean lastYearIsUnknown(SafetyFacts facts) {
    return Arrays.stream(RecentEvent.values())
        .anyMatch(event -> Findings.isMissing(facts.bloodThinners().lately(event)));
  }

  /** Warfarin that goes on needs the INR of the day before, read by the consultant. */
  static void ac1a(Findings found) {
    if (!waitsForSignature(found, "AC-1a", MedicineGroup.WARFARIN, "the consultant")) {
      found.review(
          "AC-1a",
          "INR of the day before",
          "Warfarin goes on: the consultant must arrange the INR of the day before and read it.");
    }
  }

  /** Any other plan for warfarin is a clinician's, with haematology for a valve or high risk. */
  static void ac1b(Findings found) {
    waitsForSignature(
        found, "AC-1b", MedicineGroup.WARFARIN, "the consultant and a haematologist or pharmacist");
  }

  static void ac2a(Findings found) {
    waitsForSignature(found, "AC-2a", MedicineGroup.FACTOR_XA_INHIBITOR, WITH_A_PHARMACIST);
  }

  static void ac2b(Findings found) {
    waitsForSignature(
        found,
        "AC-2b",
        MedicineGroup.FACTOR_XA_INHIBITOR,
        WITH_A_PHARMACIST + " (and a haematologist if a clot is recent)");
  }

  static void ac3(Findings found) {
    waitsForSignature(found, "AC-3", MedicineGroup.DABIGATRAN, WITH_A_PHARMACIST);
  }

  static void ac4(Findings found) {
    waitsForSignature(found, "AC-4", MedicineGroup.HEPARIN_INJECTION, WITH_A_PHARMACIST);
  }

  /**
   * @return whether nothing more is to be said by this rule: it does not apply, or waits
   */
  private static boolean waitsForSignature(
      Findings found, String ruleId, MedicineGroup group, String who) {
    List<Medicine> taken = StatedMedicines.taken(found.facts(), group);
    if (taken.isEmpty()) {
      found.leaveOut(ruleId, "No medicine of this rule is stated.");
      return true;
    }
    boolean waits = false;
    for (Medicine medicine : taken) {
      String subject = StatedMedicines.subject(medicine);
      String sentence =
          StatedMedicines.spoken(medicine) + ": " + who + " must agree how it is taken.";
      waits |= found.sign(ruleId, subject, sentence);
    }
    return waits;
  }

  /** Aspirin or clopidogrel alone goes on once the consultant has signed that. */
  static void ap1(Findings found) {
    List<Medicine> taken = StatedMedicines.bloodThinners(found.facts());
    if (!isAlone(taken)) {
      found.leaveOut("AP-1", "Not aspirin or clopidogrel alone.");
      return;
    }
    Medicine only = taken.get(0);
    String sentence =
        StatedMedicines.spoken(only) + " alone: the consultant signs that it goes on.";
    if (!found.sign("AP-1", StatedMedicines.subject(only), sentence)) {
      String why = "To go on, signed by " + signers(found, taken) + ".";
      found.step("AP-1", StepKind.MEDICINE, null, found.text("AP-1", Map.of()), why);
    }
  }

  /** Two antiplatelets: nothing changes before cardiology has been asked. */
  static void ap2(Findings found) {
    List<Medicine> taken =
        StatedMedicines.taken(
            found.facts(), MedicineGroup.ASPIRIN_OR_CLOPIDOGREL, MedicineGroup.OTHER_ANTIPLATELET);
    if (taken.size() < 2) {
      found.leaveOut("AP-2", "Not two antiplatelets together.");
      return;
    }
    String names =
        taken.stream().map(StatedMedicines::subject).collect(Collectors.joining(" and "));
    found.review("AP-2", names, names + " together: cardiology advice is needed.");
  }

  private static boolean isAlone(List<Medicine> taken) {
    return taken.size() == 1
        && taken.get(0).medicine().group() == MedicineGroup.ASPIRIN_OR_CLOPIDOGREL;
  }

  private static Optional<Clearance> signed(Findings found, Medicine medicine) {
    return found.signed(StatedMedicines.subject(medicine));
  }

  private static String signers(Findings found, List<Medicine> taken) {
    return taken.stream()
        .flatMap(medicine -> signed(found, medicine).stream())
        .map(Clearance::byName)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
