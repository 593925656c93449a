package health.soleus.persistence.clinical;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    return changed(facts -> facts.conditions = answered(conditions, condition, answer));
  }

  /**
   * The same with an allergen answered later; what was said of it before gives way.
   *
   * @param detail of a reaction, if any; with another answer than YES there is none
   */
  public SafetyFacts with(Allergen allergen, Stated answer, @Nullable Allergy detail) {
    Stream<Allergy> others = allergies.stream().filter(a -> a.allergen() != allergen);
    return changed(
        facts -> {
          facts.allergens = answered(allergens, allergen, answer);
          facts.allergies = followedBy(others, answer, detail);
        });
  }

  /**
   * The same with a medicine answered later; what was said of it before gives way.
   *
   * @param detail of a medicine that is taken, if any; with another answer than YES there is none
   */
  public SafetyFacts with(NamedMedicine medicine, Stated answer, @Nullable Medicine detail) {
    Stream<Medicine> others = medicines.stream().filter(m -> m.medicine() != medicine);
    return changed(
        facts -> {
          facts.asked = answered(asked, medicine, answer);
          facts.medicines = followedBy(others, answer, detail);
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

  private static <Q extends Enum<Q>> Map<Q, Stated> answered(
      Map<Q, Stated> known, Q question, Stated answer) {
    Map<Q, Stated> answers = new EnumMap<>(question.getDeclaringClass());
    answers.putAll(known);
    answers.put(question, answer);
    return answers;
  }

  private static <D> List<D> followedBy(Stream<D> others, Stated answer, @Nullable D detail) {
    return detail == null || answer != Stated.YES
        ? others.toList()
        : Stream.concat(others, Stream.of(detail)).toList();
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
