package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.message.PatientWords;
import health.soleus.persistence.preparation.DoseDates;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Policy;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Diabetes medicines. Days are counted on the calendar; an insulin dose is never worked out. */
@Policy
final class DiabetesRules {
  private static final String NOT_TAKEN = "Not stated to be taken.";

  private DiabetesRules() {}

  /** Metformin and good kidneys: only a lunchtime tablet of the day is left out. */
  static void dm1a(Findings found) {
    List<Medicine> taken = StatedMedicines.taken(found.facts(), MedicineGroup.METFORMIN);
    if (isNotTaken(found, "DM-1a", taken, MedicineGroup.METFORMIN)) {
      return;
    }
    Optional<KidneyResult> kidney = KidneyRules.validResult(found);
    if (kidney.isEmpty()) {
      found.awaitResult(
          "DM-1a", "KIDNEY_RESULT", "Metformin: the plan depends on the eGFR result.");
    } else if (kidney.get().egfr() < found.rule("DM-1a").number("egfrFrom")) {
      found.leaveOut("DM-1a", "eGFR " + kidney.get().egfr() + ": see DM-1b.");
    } else {
      metforminAsNormal(found, taken, "eGFR " + kidney.get().egfr());
    }
  }

  private static void metforminAsNormal(Findings found, List<Medicine> taken, String fact) {
    Optional<Integer> times =
        taken.stream()
            .map(Medicine::timesADay)
            .filter(n -> n != null)
            .max(Comparator.naturalOrder());
    int most = found.rule("DM-1a").number("mostTimesADay");
    if (times.isPresent() && (times.get() < 1 || times.get() > most)) {
      String subject = "metformin " + times.get() + " times a day";
      found.review("DM-1a", subject, subject + ": no rule covers this, the consultant decides.");
    } else if (times.isPresent() && times.get() < most) {
      String text = found.rule("DM-1a").parameter("asNormal");
      found.step("DM-1a", StepKind.MEDICINE, found.day(), text, fact);
    } else {
      LocalDate day = found.day();
      String text = found.text("DM-1a", Map.of("date", PatientWords.day(day)));
      found.medicine("DM-1a", new DoseDates(day, day, day), text, fact);
    }
  }

  /** Metformin and weaker kidneys: none on the day and for 2 days after the dye. */
  static void dm1b(Findings found) {
    List<Medicine> taken = StatedMedicines.taken(found.facts(), MedicineGroup.METFORMIN);
    Optional<KidneyResult> kidney = KidneyRules.validResult(found);
    if (taken.isEmpty()) {
      found.leaveOut("DM-1b", NOT_TAKEN);
    } else if (kidney.isEmpty()) {
      found.leaveOut("DM-1b", "Waits for the eGFR result, see DM-1a.");
    } else if (kidney.get().egfr() >= found.rule("DM-1b").number("egfrBelow")) {
      found.leaveOut("DM-1b", "eGFR " + kidney.get().egfr() + ": see DM-1a.");
    } else {
      LocalDate day = found.day();
      LocalDate last = day.plusDays(found.rule("DM-1b").number("daysAfter"));
      Map<String, String> values =
          Map.of("date", PatientWords.day(day), "restart", PatientWords.day(last.plusDays(1)));
      DoseDates doses = new DoseDates(day.minusDays(1), day, last);
      found.medicine("DM-1b", doses, found.text("DM-1b", values), "eGFR " + kidney.get().egfr());
    }
  }

  /** A gliflozin is not taken the day before and on the day. */
  static void dm2(Findings found) {
    List<Medicine> taken = StatedMedicines.taken(found.facts(), MedicineGroup.SGLT2_INHIBITOR);
    if (isNotTaken(found, "DM-2", taken, MedicineGroup.SGLT2_INHIBITOR)) {
      return;
    }
    LocalDate first = found.day().minusDays(found.rule("DM-2").number("daysBefore"));
    for (Medicine medicine : taken) {
      Optional<String> drug = drug(found, "DM-2", medicine);
      if (drug.isPresent()) {
        Map<String, String> values =
            Map.of(
                "drug", drug.get(),
                "dMinus1", PatientWords.day(first),
                "date", PatientWords.day(found.day()));
        DoseDates doses = new DoseDates(first.minusDays(1), first, found.day());
        found.medicine("DM-2", doses, found.text("DM-2", values), drug.get());
      }
    }
  }

  /** Gliclazide and the like: the morning dose, or every dose of the day after a midday arrival. */
  static void dm3(Findings found) {
    List<Medicine> taken = StatedMedicines.taken(found.facts(), MedicineGroup.SULFONYLUREA);
    if (isNotTaken(found, "DM-3", taken, MedicineGroup.SULFONYLUREA)) {
      return;
    }
    boolean morning = found.arrival().toLocalTime().isBefore(LocalTime.NOON);
    String pattern = found.rule("DM-3").parameter(morning ? "am" : "pm");
    LocalDate day = found.day();
    for (Medicine medicine : taken) {
      Optional<String> drug = drug(found, "DM-3", medicine);
      if (drug.isPresent()) {
        Map<String, String> values = Map.of("drug", drug.get(), "date", PatientWords.day(day));
        DoseDates doses = new DoseDates(day.minusDays(1), day, day);
        String fact = drug.get() + ", arrival " + PatientWords.time(found.arrival().toLocalTime());
        found.medicine("DM-3", doses, Findings.fill(pattern, values), fact);
      }
    }
  }

  /** Long-acting insulin, or one whose kind nobody knows: a personal plan by the diabetes team. */
  static void dm4(Findings found) {
    insulin(found, "DM-4", false);
  }

  /** Premixed insulin: a personal plan by the diabetes team. */
  static void dm5(Findings found) {
    insulin(found, "DM-5", true);
  }

  private static void insulin(Findings found, String ruleId, boolean premixed) {
    List<Medicine> taken =
        StatedMedicines.taken(found.facts(), MedicineGroup.INSULIN).stream()
            .filter(medicine -> (medicine.insulinKind() == InsulinKind.PREMIXED) == premixed)
            .toList();
    if (premixed && taken.isEmpty()) {
      found.leaveOut(ruleId, NOT_TAKEN);
      return;
    }
    if (isNotTaken(found, ruleId, taken, MedicineGroup.INSULIN)) {
      return;
    }
    InsulinKind kind = taken.get(0).insulinKind();
    String subject = premixed ? "premixed insulin" : "insulin, kind " + kind;
    String sentence = "Insulin: the diabetes team (DM) must give a personal plan and call.";
    if (!found.review(ruleId, subject, sentence)) {
      String why = "The personal plan is by the diabetes team.";
      found.step(ruleId, StepKind.MEDICINE, null, found.text(ruleId, Map.of()), why);
    }
  }

  /** A weight-loss or diabetes injection goes on; the sedation team looks at it first. */
  static void dm6(Findings found) {
    List<Medicine> taken = StatedMedicines.taken(found.facts(), MedicineGroup.GLP1_OR_GIP);
    if (isNotTaken(found, "DM-6", taken, MedicineGroup.GLP1_OR_GIP)) {
      return;
    }
    String subject = "weight-loss or diabetes injection";
    String sentence = "Weight-loss or diabetes injection: sedation review is needed.";
    if (!found.review("DM-6", subject, sentence)) {
      String why = "Sedation review is done.";
      found.step("DM-6", StepKind.MEDICINE, null, found.text("DM-6", Map.of()), why);
    }
  }

  /** Not taken, with its reason, or not answered, with its question. */
  static boolean isNotTaken(
      Findings found, String ruleId, List<Medicine> taken, MedicineGroup group) {
    if (!taken.isEmpty()) {
      return false;
    }
    List<NamedMedicine> open = StatedMedicines.unanswered(found.facts(), group);
    if (open.isEmpty()) {
      found.leaveOut(ruleId, NOT_TAKEN);
    } else {
      String name = open.get(0).genericName();
      found.ask(ruleId, name, "does the patient take " + name + "?");
    }
    return true;
  }

  /** The name as the patient knows it, if the rule knows it too; else the consultant decides. */
  private static Optional<String> drug(Findings found, String ruleId, Medicine medicine) {
    String typed = medicine.name().strip();
    if (typed.isEmpty() || typed.equalsIgnoreCase(medicine.medicine().genericName())) {
      return Optional.of(found.rule(ruleId).parameter("otherwise"));
    }
    MedicineWords.Line line = found.words().read(typed);
    boolean clear =
        line.unexplained().isEmpty()
            && line.names().size() == 1
            && line.onTheForm().equals(Set.of(medicine.medicine()));
    if (clear) {
      return line.names().stream().findFirst();
    }
    String sentence = "The name of this medicine is not known to the rule: the consultant decides.";
    found.review(ruleId, typed, sentence);
    return Optional.empty();
  }
}
