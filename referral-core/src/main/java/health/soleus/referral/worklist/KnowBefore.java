package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.triage.ClinicalWords;
import health.soleus.referral.triage.ServiceCriteria;
import health.soleus.referral.worklist.WorklistView.Flag;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What a consultant should know before opening a referral, worst first, each in a few words. */
@Policy
final class KnowBefore {
  private final SafetyFacts facts;
  private final List<Flag> stop = new ArrayList<>();
  private final List<Flag> warn = new ArrayList<>();
  private final List<Flag> ask = new ArrayList<>();

  private KnowBefore(SafetyFacts facts) {
    this.facts = facts;
  }

  /**
   * @param asksPregnancy whether somebody of this age is asked
   */
  static List<Flag> deciding(ServiceCriteria service, SafetyFacts facts, boolean asksPregnancy) {
    KnowBefore know = new KnowBefore(facts);
    know.allergies();
    know.medicines();
    know.conditions();
    know.kidney(service);
    know.pregnancy(asksPregnancy);
    List<Flag> all = new ArrayList<>(know.stop);
    all.addAll(know.warn);
    all.addAll(know.ask);
    return all;
  }

  private void allergies() {
    for (Allergen allergen : Allergen.values()) {
      if (facts.of(allergen) == Stated.YES) {
        stop.add(new Flag("stop", allergy(allergen)));
      }
    }
    boolean answered =
        Arrays.stream(Allergen.values())
            .allMatch(a -> facts.of(a) == Stated.YES || facts.of(a) == Stated.NO);
    if (!answered) {
      ask.add(new Flag("ask", "Allergies: not all answered"));
    }
  }

  private String allergy(Allergen allergen) {
    if (allergen == Allergen.OBJECTS_TO_PIG_PRODUCTS) {
      return "Nothing made from pigs";
    }
    if (allergen == Allergen.SOMETHING_ELSE) {
      return facts.allergies().stream()
          .filter(a -> a.allergen() == allergen)
          .map(Allergy::detail)
          .filter(detail -> !detail.isBlank() && detail.length() <= 40)
          .findFirst()
          .map(detail -> "Allergy: " + detail.strip())
          .orElse("Another allergy");
    }
    if (allergen != Allergen.XRAY_DYE) {
      return "Allergy: " + ClinicalWords.lower(allergen);
    }
    return facts.allergies().stream()
        .filter(a -> a.allergen() == allergen)
        .map(Allergy::grade)
        .filter(Objects::nonNull)
        .findFirst()
        .map(grade -> "Reaction to X-ray dye: " + ClinicalWords.of(grade))
        .orElse("Reaction to X-ray dye");
  }

  private void medicines() {
    if (facts.bloodThinners().reasons().contains(Indication.MECHANICAL_HEART_VALVE)) {
      stop.add(new Flag("stop", "Mechanical heart valve"));
    }
    for (NamedMedicine drug : NamedMedicine.bloodThinners()) {
      if (facts.of(drug) == Stated.YES) {
        warn.add(new Flag("warn", ClinicalWords.capitalised(drug.genericName())));
      }
    }
    if (NamedMedicine.bloodThinners().stream()
        .anyMatch(d -> facts.of(d) != Stated.YES && facts.of(d) != Stated.NO)) {
      ask.add(new Flag("ask", "Blood thinners: not all answered"));
    }
    if (facts.of(NamedMedicine.INSULIN) == Stated.YES) {
      warn.add(new Flag("warn", "Insulin"));
    }
    if (facts.of(NamedMedicine.FLUOROQUINOLONE) == Stated.YES) {
      warn.add(new Flag("warn", "-floxacin antibiotic"));
    }
  }

  private void conditions() {
    condition(Condition.ARTERY_DISEASE, stop, "stop", "Arteries of the leg");
    condition(Condition.FOOT_ULCER_OR_DIABETIC_FOOT, stop, "stop", "Foot ulcer or diabetic foot");
    condition(
        Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS,
        stop,
        "stop",
        "Bleeding or clotting disorder");
    condition(Condition.DIFFICULT_AIRWAY, stop, "stop", "Difficult airway");
    condition(Condition.SLEEP_APNOEA, warn, "warn", "Sleep apnoea");
    condition(Condition.OXYGEN_AT_HOME, warn, "warn", "Oxygen at home");
    condition(Condition.SERIOUS_LIMITING_ILLNESS, warn, "warn", "Serious illness");
    condition(Condition.FRAILTY, warn, "warn", "Frailty");
    condition(Condition.CANNOT_LIE_FLAT, warn, "warn", "Cannot lie flat");
  }

  private void condition(Condition condition, List<Flag> flags, String kind, String words) {
    if (facts.of(condition) == Stated.YES) {
      flags.add(new Flag(kind, words));
    }
  }

  private void kidney(ServiceCriteria service) {
    KidneyResult kidney = facts.blood().kidney();
    if (kidney == null) {
      ask.add(new Flag("ask", "No eGFR result"));
    } else if (kidney.egfr() < service.egfrHighRisk()) {
      stop.add(new Flag("stop", "eGFR " + kidney.egfr()));
    } else if (kidney.egfr() < service.egfrReview()) {
      warn.add(new Flag("warn", "eGFR " + kidney.egfr()));
    }
  }

  private void pregnancy(boolean asksPregnancy) {
    Pregnancy pregnancy = facts.pregnancy();
    if (pregnancy == Pregnancy.YES || pregnancy == Pregnancy.POSSIBLY) {
      stop.add(new Flag("stop", pregnancy == Pregnancy.YES ? "Pregnant" : "Could be pregnant"));
    } else if (pregnancy == Pregnancy.NOT_KNOWN
        || (pregnancy == Pregnancy.NOT_ASKED && asksPregnancy)) {
      ask.add(new Flag("ask", "Pregnancy: not answered"));
    }
  }
}
