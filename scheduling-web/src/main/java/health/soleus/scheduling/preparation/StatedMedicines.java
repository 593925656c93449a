package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicineGroup;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.message.StopGuard;
import health.soleus.persistence.type.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is stated about medicines; one that is ticked without detail is taken all the same (H5). */
@Policy
final class StatedMedicines {
  private StatedMedicines() {}

  /** Everything that is taken of these groups, in the order of the form. */
  static List<Medicine> taken(SafetyFacts facts, MedicineGroup... groups) {
    List<MedicineGroup> wanted = Arrays.asList(groups);
    List<Medicine> taken = new ArrayList<>();
    for (NamedMedicine medicine : NamedMedicine.values()) {
      if (wanted.contains(medicine.group())) {
        taken.addAll(taken(facts, medicine));
      }
    }
    return taken;
  }

  private static List<Medicine> taken(SafetyFacts facts, NamedMedicine medicine) {
    List<Medicine> detailed =
        facts.medicines().stream().filter(m -> m.medicine() == medicine).toList();
    if (detailed.isEmpty() && facts.of(medicine) == Stated.YES) {
      return List.of(new Medicine(medicine, medicine.genericName(), "", null, null));
    }
    return detailed;
  }

  /** Every blood thinner that is taken. */
  static List<Medicine> bloodThinners(SafetyFacts facts) {
    return taken(
        facts,
        Arrays.stream(MedicineGroup.values())
            .filter(MedicineGroup::thinsBlood)
            .toArray(MedicineGroup[]::new));
  }

  static boolean takes(SafetyFacts facts, NamedMedicine medicine) {
    return !taken(facts, medicine).isEmpty();
  }

  /** Those of the form that nobody answered and that are not listed as taken either. */
  static List<NamedMedicine> unanswered(SafetyFacts facts, MedicineGroup... groups) {
    List<MedicineGroup> wanted = Arrays.asList(groups);
    return Arrays.stream(NamedMedicine.values())
        .filter(medicine -> wanted.contains(medicine.group()))
        .filter(medicine -> Findings.isMissing(facts.of(medicine)) && !takes(facts, medicine))
        .toList();
  }

  /** What a gate about this medicine is called. */
  static String subject(Medicine medicine) {
    boolean named = medicine.medicine() == NamedMedicine.ANOTHER_BLOOD_THINNER;
    String typed = medicine.name().strip();
    return named && !typed.isEmpty() ? typed : medicine.medicine().genericName();
  }

  /** The name for a sentence; typed words that read like an instruction stay out of it. */
  static String spoken(Medicine medicine) {
    String subject = subject(medicine);
    return StopGuard.isHarmless(subject) ? subject : medicine.medicine().genericName();
  }
}
