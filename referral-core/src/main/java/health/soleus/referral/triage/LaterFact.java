package health.soleus.referral.triage;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import health.soleus.persistence.type.StaffWords;
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
        "Pregnancy answer entered: " + ClinicalWords.lower(answer), facts -> facts.with(answer));
  }

  /**
   * @param detail of a reaction, else null
   */
  public static LaterFact allergen(Allergen allergen, Stated answer, @Nullable Allergy detail) {
    return new LaterFact(
        entered(ClinicalWords.of(allergen), answer), facts -> facts.with(allergen, answer, detail));
  }

  /**
   * @param detail of a medicine that is taken, else null
   */
  public static LaterFact medicine(
      NamedMedicine medicine, Stated answer, @Nullable Medicine detail) {
    return new LaterFact(
        entered(ClinicalWords.capitalised(medicine.genericName()), answer),
        facts -> facts.with(medicine, answer, detail));
  }

  public static LaterFact reason(NamedMedicine medicine, Indication reason) {
    return new LaterFact(
        ClinicalWords.capitalised(medicine.genericName())
            + ": taken for "
            + ClinicalWords.of(reason)
            + " entered",
        facts -> facts.with(facts.bloodThinners().with(medicine, reason)));
  }

  public static LaterFact recentEvent(RecentEvent event, Stated answer) {
    return new LaterFact(
        entered(ClinicalWords.lately(event), answer),
        facts -> facts.with(facts.bloodThinners().with(event, answer)));
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
}
