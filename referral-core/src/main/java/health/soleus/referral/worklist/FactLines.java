package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.triage.ClinicalWords;
import health.soleus.referral.worklist.SafetyFactGroup.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the lines of one group of safety facts. */
@Policy
final class FactLines {
  private static final List<String> ORDER = List.of("stop", "warn", "ask", "plain");

  private final SafetyFacts stated;
  private final List<Fact> facts = new ArrayList<>();
  private final List<String> saidNo = new ArrayList<>();

  FactLines(SafetyFacts stated) {
    this.stated = stated;
  }

  void fact(String kind, String name, String answer, String consequence, String rule) {
    facts.add(new Fact(kind, name, answer, consequence, rule, ""));
  }

  void plain(String name, String answer) {
    fact("plain", name, answer, "", "");
  }

  void open(String name, String answer, String rule, String key) {
    facts.add(new Fact("ask", name, answer, "", rule, key));
  }

  void condition(Condition condition, String kind, String consequence, String rule) {
    answered(
        new Fact(
            kind,
            ClinicalWords.of(condition),
            "Yes",
            consequence,
            rule,
            "condition-" + condition.name()),
        stated.of(condition));
  }

  void medicine(NamedMedicine medicine, String kind, String consequence, String rule) {
    boolean taken = stated.of(medicine) == Stated.YES;
    answered(
        new Fact(
            kind,
            ClinicalWords.capitalised(medicine.genericName()),
            taken ? taken(medicine) : "",
            consequence,
            rule,
            "medicine-" + medicine.name()),
        stated.of(medicine));
  }

  void allergen(Allergen allergen, String kind, String consequence, String rule) {
    String detail =
        stated.allergies().stream()
            .filter(a -> a.allergen() == allergen)
            .map(Allergy::detail)
            .findFirst()
            .orElse("");
    answered(
        new Fact(
            kind,
            ClinicalWords.of(allergen),
            detail.isBlank() ? "Yes" : detail.strip(),
            consequence,
            rule,
            "allergen-" + allergen.name()),
        stated.of(allergen));
  }

  private void answered(Fact whenYes, Stated answer) {
    switch (answer) {
      case YES -> facts.add(whenYes);
      case NO -> saidNo.add(whenYes.name());
      case NOT_KNOWN -> open(whenYes.name(), "Not known", whenYes.rule(), whenYes.key());
      case NOT_ASKED -> open(whenYes.name(), "Not answered", whenYes.rule(), whenYes.key());
    }
  }

  /**
   * If all that were said "no" are these, one name tells them; a ticked "none" has its own line.
   */
  void forgetNo(List<NamedMedicine> medicines, String together) {
    List<String> names =
        medicines.stream().map(m -> ClinicalWords.capitalised(m.genericName())).toList();
    boolean allAnswered =
        medicines.stream().allMatch(m -> stated.of(m) == Stated.NO || stated.of(m) == Stated.YES);
    boolean anyTaken = medicines.stream().anyMatch(m -> stated.of(m) == Stated.YES);
    if (allAnswered) {
      saidNo.removeAll(names);
    }
    if (allAnswered && anyTaken) {
      saidNo.add(together);
    }
  }

  /** The medicine with its dose, as far as it is known. */
  String taken(NamedMedicine drug) {
    return stated.medicines().stream()
        .filter(m -> m.medicine() == drug)
        .map(FactLines::dose)
        .findFirst()
        .orElse(ClinicalWords.capitalised(drug.genericName()) + ", dose not known");
  }

  private static String dose(Medicine medicine) {
    String name = ClinicalWords.capitalised(ClinicalWords.of(medicine));
    String kind =
        medicine.insulinKind() == null || medicine.medicine() != NamedMedicine.INSULIN
            ? ""
            : ", " + ClinicalWords.of(medicine.insulinKind());
    String times =
        medicine.timesADay() == null
            ? ""
            : ", " + ClinicalWords.counted(medicine.timesADay(), "time") + " a day";
    String dose = medicine.doseAndTimes().isBlank() ? "" : ", " + medicine.doseAndTimes().strip();
    return name + kind + dose + times;
  }

  SafetyFactGroup group(String title) {
    return new SafetyFactGroup(
        title,
        facts.stream().sorted(Comparator.comparingInt(fact -> ORDER.indexOf(fact.kind()))).toList(),
        List.copyOf(saidNo));
  }
}
