package health.soleus.persistence.clinical;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

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
    return changed(facts -> facts.blood = newer);
  }

  /** The same once it is known whether an adult takes the patient home and stays (ESC-1). */
  public SafetyFacts withAdultOvernight(Stated answer) {
    return changed(facts -> facts.goingHome = goingHome.withAdult(answer));
  }

  /** The same with a condition answered later. */
  public SafetyFacts with(Condition condition, Stated answer) {
    Map<Condition, Stated> answers = new EnumMap<>(Condition.class);
    answers.putAll(conditions);
    answers.put(condition, answer);
    return changed(facts -> facts.conditions = answers);
  }

  /** The same with an allergen answered later; the detail replaces what was said of it before. */
  public SafetyFacts with(Allergen allergen, Stated answer, @Nullable Allergy detail) {
    Map<Allergen, Stated> answers = new EnumMap<>(Allergen.class);
    answers.putAll(allergens);
    answers.put(allergen, answer);
    List<Allergy> details =
        new ArrayList<>(allergies.stream().filter(a -> a.allergen() != allergen).toList());
    if (detail != null) {
      details.add(detail);
    }
    return changed(
        facts -> {
          facts.allergens = answers;
          facts.allergies = List.copyOf(details);
        });
  }

  /** The same with a medicine answered later; the detail replaces what was said of it before. */
  public SafetyFacts with(NamedMedicine medicine, Stated answer, @Nullable Medicine detail) {
    Map<NamedMedicine, Stated> answers = new EnumMap<>(NamedMedicine.class);
    answers.putAll(asked);
    answers.put(medicine, answer);
    List<Medicine> details =
        new ArrayList<>(medicines.stream().filter(m -> m.medicine() != medicine).toList());
    if (detail != null) {
      details.add(detail);
    }
    return changed(
        facts -> {
          facts.asked = answers;
          facts.medicines = List.copyOf(details);
        });
  }

  /** The same with the reasons for blood thinners, or the last 12 months, answered later. */
  public SafetyFacts with(BloodThinnerFacts newer) {
    return changed(facts -> facts.bloodThinners = newer);
  }

  /** The same with the question of pregnancy answered later. */
  public SafetyFacts with(Pregnancy answer) {
    return changed(facts -> facts.pregnancy = answer);
  }

  /** The only place that copies: what the change does not set stays. */
  private SafetyFacts changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new SafetyFacts(
        medicinesSource,
        medicinesList,
        copy.asked,
        copy.medicines,
        copy.bloodThinners,
        copy.allergens,
        copy.allergies,
        copy.conditions,
        copy.blood,
        copy.pregnancy,
        copy.goingHome);
  }

  /** What may be learned later. */
  private static final class Copy {
    private Map<NamedMedicine, Stated> asked;
    private List<Medicine> medicines;
    private BloodThinnerFacts bloodThinners;
    private Map<Allergen, Stated> allergens;
    private List<Allergy> allergies;
    private Map<Condition, Stated> conditions;
    private BloodResults blood;
    private Pregnancy pregnancy;
    private GoingHome goingHome;

    private Copy(SafetyFacts facts) {
      asked = facts.asked;
      medicines = facts.medicines;
      bloodThinners = facts.bloodThinners;
      allergens = facts.allergens;
      allergies = facts.allergies;
      conditions = facts.conditions;
      blood = facts.blood;
      pregnancy = facts.pregnancy;
      goingHome = facts.goingHome;
    }
  }
}
