package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.message.StopGuard;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Policy;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Painkillers, the usual medicines, what to bring, and every fact that no rule names. */
@Policy
final class OtherRules {
  private static final int LINES_SHOWN = 12;
  private static final int LONGEST_SUBJECT = 200;

  /** Facts of the foot and leg that no preparation rule names: a consultant looks at each. */
  private static final List<Condition> NAMED_BY_NO_RULE =
      List.of(
          Condition.ARTERY_DISEASE,
          Condition.NERVE_DAMAGE,
          Condition.FOOT_ULCER_OR_DIABETIC_FOOT,
          Condition.INFLAMMATORY_ARTHRITIS_OR_GOUT,
          Condition.CANCER_NEAR_ANKLE,
          Condition.TORN_ACHILLES_OR_SURGERY);

  private OtherRules() {}

  /** A painkiller of this kind: ask us first. */
  static void nsaid1(Findings found) {
    List<Medicine> taken = StatedMedicines.taken(found.facts(), MedicineGroup.NSAID);
    if (!DiabetesRules.isNotTaken(found, "NSAID-1", taken, MedicineGroup.NSAID)) {
      found.step(
          "NSAID-1",
          StepKind.MEDICINE,
          found.daysBefore("NSAID-1", "daysBefore"),
          found.text("NSAID-1", Map.of()),
          "Taken most days.");
    }
  }

  /** The usual medicines go on, once every stated one is accounted for. */
  static void vitals(Findings found) {
    SafetyFacts facts = found.facts();
    switch (facts.medicinesSource()) {
      case NOT_ASKED ->
          found.ask("VITALS", "usual medicines", "which medicines does the patient take?");
      case LIST_PASTED -> readList(found, facts.medicinesList());
      case NONE, TICKED_BY_HAND -> {
        // What is taken stands in the answers of the form alone.
      }
    }
    if (facts.medicinesSource() == MedicinesSource.NONE) {
      found.leaveOut("VITALS", "No other regular medicines.");
    } else if (found.hasOpenMedicine()) {
      found.leaveOut("VITALS", "Not said while a medicine is open.");
    } else {
      String why = "Every stated medicine has its rule or is known to need none.";
      found.step("VITALS", StepKind.MEDICINE, found.day(), found.text("VITALS", Map.of()), why);
    }
  }

  private static void readList(Findings found, String list) {
    List<String> lines = list.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    if (lines.isEmpty()) {
      found.ask("VITALS", "usual medicines", "the pasted list of medicines is empty.");
    }
    List<String> open = lines.stream().filter(line -> isOpen(found, line)).distinct().toList();
    open.stream().limit(LINES_SHOWN).forEach(line -> review(found, line));
    if (open.size() > LINES_SHOWN) {
      List<String> rest = open.subList(LINES_SHOWN, open.size());
      String subject =
          rest.size() + " more lines, " + Integer.toHexString(String.join("\n", rest).hashCode());
      found.review("VITALS", subject, "More lines of the medicines list: review all of them.");
    }
  }

  /** Whether a line holds a word nobody knows, or a medicine of the form that nobody ticked. */
  private static boolean isOpen(Findings found, String line) {
    MedicineWords.Line read = found.words().read(line);
    return !read.unexplained().isEmpty()
        || read.onTheForm().stream()
            .anyMatch(medicine -> !StatedMedicines.takes(found.facts(), medicine));
  }

  private static void review(Findings found, String line) {
    Set<NamedMedicine> named = found.words().read(line).onTheForm();
    String subject =
        line.length() <= LONGEST_SUBJECT
            ? line
            : line.substring(0, LONGEST_SUBJECT) + " " + Integer.toHexString(line.hashCode());
    String sentence = "Pasted list: " + line + ". No rule knows it: the consultant decides.";
    if (!StopGuard.isHarmless(sentence) || line.length() > LONGEST_SUBJECT) {
      sentence = "A line of the pasted list is not known to any rule: the consultant decides.";
    }
    if (named.stream().anyMatch(medicine -> !StatedMedicines.takes(found.facts(), medicine))) {
      sentence += " The answers of the form do not have it.";
    }
    found.review("VITALS", subject, sentence);
  }

  /** What to bring. */
  static void bring1(Findings found) {
    found.step(
        "BRING-1",
        StepKind.ARRIVE,
        found.daysBefore("BRING-1", "daysBefore"),
        found.text("BRING-1", Map.of()),
        "Every patient.");
  }

  /** A stated fact that no rule names holds the booking, and so does one that nobody answered. */
  static void factsWithoutRule(Findings found) {
    for (Condition condition : NAMED_BY_NO_RULE) {
      String subject = KidneyRules.words(condition);
      if (found.has(condition)) {
        found.review(
            PreparationProtocol.NO_RULE,
            subject,
            subject + ": no preparation rule names it, the consultant must review it.");
      } else if (found.isMissing(condition)) {
        found.ask(PreparationProtocol.NO_RULE, subject, subject + "?");
      }
    }
  }
}
