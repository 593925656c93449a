package health.soleus.persistence.clinical;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every safety fact that the referral states (evidence.md 2.4 and 3). A map that lacks a key has
 * not asked that question; {@link #of} gives NOT_ASKED then, so that blank is never "no" (H5).
 *
 * @param medicinesSource how the usual medicines were given
 * @param medicinesList the pasted list, one medicine a line; may be empty
 * @param asked for each medicine on the form, whether it is taken
 * @param medicines the detail of each that is
 * @param allergens for each allergen on the form, whether there was a reaction
 * @param allergies the detail of each that was
 */
public record SafetyFacts(
    MedicinesSource medicinesSource,
    String medicinesList,
    Map<NamedMedicine, Stated> asked,
    List<Medicine> medicines,
    BloodThinnerFacts bloodThinners,
    Map<Allergen, Stated> allergens,
    List<Allergy> allergies,
    Map<Condition, Stated> conditions,
    BloodResults blood,
    Pregnancy pregnancy,
    GoingHome goingHome) {

  /** Nothing asked yet. */
  public static SafetyFacts notAsked() {
    return new SafetyFacts(
        MedicinesSource.NOT_ASKED,
        "",
        Map.of(),
        List.of(),
        BloodThinnerFacts.notAsked(),
        Map.of(),
        List.of(),
        Map.of(),
        BloodResults.none(),
        Pregnancy.NOT_ASKED,
        GoingHome.notAsked());
  }

  public Stated of(Condition condition) {
    return conditions.getOrDefault(condition, Stated.NOT_ASKED);
  }

  public Stated of(Allergen allergen) {
    return allergens.getOrDefault(allergen, Stated.NOT_ASKED);
  }

  public Stated of(NamedMedicine medicine) {
    return asked.getOrDefault(medicine, Stated.NOT_ASKED);
  }

  /** The medicines of these groups that the patient takes. */
  public List<Medicine> taken(MedicineGroup... groups) {
    List<MedicineGroup> wanted = List.of(groups);
    return medicines.stream().filter(m -> wanted.contains(m.medicine().group())).toList();
  }

  public SafetyFacts withKidneyResult(KidneyResult newer) {
    return withBlood(blood.with(newer));
  }

  public SafetyFacts withBlood(BloodResults newer) {
    return new SafetyFacts(
        medicinesSource,
        medicinesList,
        asked,
        medicines,
        bloodThinners,
        allergens,
        allergies,
        conditions,
        newer,
        pregnancy,
        goingHome);
  }

  /** The same once it is known whether an adult takes the patient home and stays (ESC-1). */
  public SafetyFacts withAdultOvernight(Stated answer) {
    return new SafetyFacts(
        medicinesSource,
        medicinesList,
        asked,
        medicines,
        bloodThinners,
        allergens,
        allergies,
        conditions,
        blood,
        pregnancy,
        goingHome.withAdult(answer));
  }

  /** The same with a condition answered later. */
  public SafetyFacts with(Condition condition, Stated answer) {
    Map<Condition, Stated> answers = new EnumMap<>(Condition.class);
    answers.putAll(conditions);
    answers.put(condition, answer);
    return new SafetyFacts(
        medicinesSource,
        medicinesList,
        asked,
        medicines,
        bloodThinners,
        allergens,
        allergies,
        answers,
        blood,
        pregnancy,
        goingHome);
  }
}
