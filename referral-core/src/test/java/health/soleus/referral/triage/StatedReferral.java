package health.soleus.referral.triage;

import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.Symptom;
import health.soleus.persistence.clinical.Treatment;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.referral.ReferralContent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a GP stated, to be varied one answer at a time: everything that could be answered "no" is,
 * and every criterion is met. Mutable on purpose: a test changes what it is about.
 */
public final class StatedReferral {
  Laterality side = Laterality.LEFT;
  @Nullable YearMonth onset = YearMonth.of(2026, 3);
  Diagnosis diagnosis = Diagnosis.MID_PORTION;
  Map<Activity, Stated> limits = all(Activity.values(), Stated.NO);
  List<Treatment> treatments =
      List.of(treatment(TreatmentKind.PHYSIOTHERAPY, TreatmentResult.NO_BENEFIT));
  Stated treatmentsStated = Stated.YES;
  Wishes wishes = new Wishes(SurgeryView.WOULD_CONSIDER, Agreement.AGREES, "");
  MedicinesSource source = MedicinesSource.NONE;
  Map<NamedMedicine, Stated> asked = all(NamedMedicine.values(), Stated.NO);
  List<Medicine> medicines = List.of();
  Map<NamedMedicine, Set<Indication>> indications = new HashMap<>();
  Map<Allergen, Stated> allergens = all(Allergen.values(), Stated.NO);
  List<Allergy> allergies = List.of();
  Map<Condition, Stated> conditions = all(Condition.values(), Stated.NO);
  BloodResults blood = BloodResults.none().with(new KidneyResult(90, LocalDate.of(2027, 3, 1)));
  Pregnancy pregnancy = Pregnancy.NO;
  GoingHome home = new GoingHome(Stated.YES, Stated.NO, Stated.NO);
  String urgency = "";

  private StatedReferral() {
    limits.put(Activity.WALKING, Stated.YES);
  }

  public static StatedReferral plainlyMet() {
    return new StatedReferral();
  }

  /** Nothing answered but what the form insists on. */
  public static StatedReferral blank() {
    StatedReferral blank = new StatedReferral();
    blank.onset = null;
    blank.diagnosis = Diagnosis.NOT_CERTAIN;
    blank.limits = Map.of();
    blank.treatments = List.of();
    blank.treatmentsStated = Stated.NOT_ASKED;
    blank.wishes = new Wishes(SurgeryView.NOT_KNOWN, Agreement.NOT_YET, "");
    blank.source = MedicinesSource.NOT_ASKED;
    blank.asked = Map.of();
    blank.allergens = Map.of();
    blank.conditions = Map.of();
    blank.blood = BloodResults.none();
    blank.pregnancy = Pregnancy.NOT_ASKED;
    blank.home = GoingHome.notAsked();
    return blank;
  }

  public StatedReferral has(Condition condition, Stated answer) {
    conditions.put(condition, answer);
    return this;
  }

  public StatedReferral answers(Allergen allergen, Stated answer) {
    allergens.put(allergen, answer);
    return this;
  }

  public StatedReferral allergicTo(
      Allergen allergen, String detail, @Nullable ReactionGrade grade) {
    allergens.put(allergen, Stated.YES);
    allergies = List.of(new Allergy(allergen, detail, grade));
    return this;
  }

  public StatedReferral takes(NamedMedicine drug, Indication... reasons) {
    asked.put(drug, Stated.YES);
    medicines =
        List.of(new Medicine(drug, drug.genericName(), "not known", null, InsulinKind.NOT_KNOWN));
    if (reasons.length > 0) {
      indications.put(drug, Set.of(reasons));
    }
    return this;
  }

  public StatedReferral egfr(int value) {
    blood = blood.with(new KidneyResult(value, LocalDate.of(2027, 3, 1)));
    return this;
  }

  public StatedReferral urgentBecause(String reason) {
    urgency = reason;
    return this;
  }

  public ReferralContent content() {
    return new ReferralContent(
        new AchillesProblem(
            side,
            null,
            onset,
            diagnosis,
            Set.of(Symptom.PAIN),
            limits,
            treatments,
            treatmentsStated,
            ""),
        facts(),
        wishes,
        urgency,
        "");
  }

  public SafetyFacts facts() {
    return new SafetyFacts(
        source,
        "",
        asked,
        medicines,
        new BloodThinnerFacts(indications, "", Map.of(), Map.of()),
        allergens,
        allergies,
        conditions,
        blood,
        pregnancy,
        home);
  }

  static Treatment treatment(TreatmentKind kind, TreatmentResult result) {
    return new Treatment(kind, kind == TreatmentKind.OTHER ? "shockwave" : "", result, null);
  }

  private static <E extends Enum<E>> Map<E, Stated> all(E[] keys, Stated answer) {
    return new EnumMap<>(
        Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), key -> answer)));
  }
}
