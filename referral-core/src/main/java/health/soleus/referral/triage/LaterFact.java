package health.soleus.referral.triage;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import health.soleus.persistence.type.StaffWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One answer that came after the referral: its line of history, and the facts with it. */
@Policy
public final class LaterFact {
  private final String words;
  private final UnaryOperator<SafetyFacts> learned;

  private LaterFact(String words, UnaryOperator<SafetyFacts> learned) {
    this.words = words;
    this.learned = learned;
  }

  public static LaterFact kidney(KidneyResult result) {
    return new LaterFact(
        "eGFR " + result.egfr() + " of " + StaffWords.date(result.takenOn()) + " entered",
        facts -> facts.withKidneyResult(result));
  }

  public static LaterFact condition(Condition condition, Stated answer) {
    return new LaterFact(
        entered(ClinicalWords.of(condition), answer), facts -> facts.with(condition, answer));
  }

  public static LaterFact adultOvernight(Stated answer) {
    return new LaterFact(
        entered("An adult at home overnight", answer), facts -> facts.withAdultOvernight(answer));
  }

  public static LaterFact pregnancy(Pregnancy answer) {
    return new LaterFact(
        "Pregnancy answer entered: " + ClinicalWords.lower(answer),
        f ->
            new SafetyFacts(
                f.medicinesSource(),
                f.medicinesList(),
                f.asked(),
                f.medicines(),
                f.bloodThinners(),
                f.allergens(),
                f.allergies(),
                f.conditions(),
                f.blood(),
                answer,
                f.goingHome()));
  }

  /**
   * @param detail of a reaction, else null
   */
  public static LaterFact allergen(Allergen allergen, Stated answer, @Nullable Allergy detail) {
    return new LaterFact(
        entered(ClinicalWords.of(allergen), answer),
        f ->
            new SafetyFacts(
                f.medicinesSource(),
                f.medicinesList(),
                f.asked(),
                f.medicines(),
                f.bloodThinners(),
                answered(f.allergens(), allergen, answer),
                replaced(
                    f.allergies().stream().filter(a -> a.allergen() != allergen).toList(),
                    answer,
                    detail),
                f.conditions(),
                f.blood(),
                f.pregnancy(),
                f.goingHome()));
  }

  /**
   * @param detail of a medicine that is taken, else null
   */
  public static LaterFact medicine(
      NamedMedicine medicine, Stated answer, @Nullable Medicine detail) {
    return new LaterFact(
        entered(ClinicalWords.capitalised(medicine.genericName()), answer),
        f ->
            new SafetyFacts(
                f.medicinesSource(),
                f.medicinesList(),
                answered(f.asked(), medicine, answer),
                replaced(
                    f.medicines().stream().filter(m -> m.medicine() != medicine).toList(),
                    answer,
                    detail),
                f.bloodThinners(),
                f.allergens(),
                f.allergies(),
                f.conditions(),
                f.blood(),
                f.pregnancy(),
                f.goingHome()));
  }

  /** The line of history. */
  public String words() {
    return words;
  }

  /** The facts with this one. */
  public SafetyFacts in(SafetyFacts facts) {
    return learned.apply(facts);
  }

  private static String entered(String what, Stated answer) {
    return what + ": " + ClinicalWords.lower(answer) + " entered";
  }

  private static <K> Map<K, Stated> answered(Map<K, Stated> known, K key, Stated answer) {
    Map<K, Stated> newer = new HashMap<>(known);
    newer.put(key, answer);
    return newer;
  }

  private static <D> List<D> replaced(List<D> others, Stated answer, @Nullable D detail) {
    List<D> newer = new ArrayList<>(others);
    if (answer == Stated.YES && detail != null) {
      newer.add(detail);
    }
    return newer;
  }
}
