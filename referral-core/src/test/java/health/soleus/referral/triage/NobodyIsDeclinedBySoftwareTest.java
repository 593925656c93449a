package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.GoingHome;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("H10: whatever is stated, software declines nobody")
class NobodyIsDeclinedBySoftwareTest {
  private static final int CASES = 5_000;
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
  private static final Pattern DECLINES =
      Pattern.compile("declin|reject|refus|not accepted|unsuitable|not eligible|excluded");

  /** "Do not stop" is the only stop; STOP-Bang is a score. */
  private static final Pattern STOP = Pattern.compile("(?<!Do not )\\b[Ss]top");

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void noCombinationOfAnswersIsDeclined() {
    System.out.println("NobodyIsDeclinedBySoftwareTest seed " + seed);
    for (int i = 0; i < CASES; i++) {
      StatedReferral stated = anything();
      LocalDate born = random.nextInt(10) == 0 ? null : TODAY.minusDays(random.nextInt(36_500));
      TriageAssessment assessment = TriageProtocol.assess(stated.content(), born, TODAY);
      assertTrue(assessment.criteria().size() >= 6, () -> "seed " + seed);
      assessment.criteria().forEach(this::isAdvice);
      assessment.supportive().forEach(this::declinesNothing);
    }
  }

  @Test
  void aBlankAnswerNeverReadsLikeNo() {
    for (int i = 0; i < CASES; i++) {
      StatedReferral stated = anything();
      TriageAssessment assessment = TriageProtocol.assess(stated.content(), null, TODAY);
      for (Condition condition : Condition.values()) {
        if (stated.facts().of(condition) == Stated.NOT_ASKED && ruled(condition)) {
          assertTrue(
              assessment.count(TriageResult.NEEDS_INFORMATION) > 0,
              () -> condition + " was blank; seed " + seed);
        }
      }
      assertFalse(
          assessment.isPlainlyMet() && stated.facts().blood().kidney() == null,
          () -> "no kidney result is not met; seed " + seed);
    }
  }

  @Test
  void theThreeResultsHoldNoRefusal() {
    assertEquals(
        Set.of(TriageResult.MET, TriageResult.NOT_MET, TriageResult.NEEDS_INFORMATION),
        EnumSet.allOf(TriageResult.class));
  }

  @Test
  void onlyAClinicianWithWordsReturnsAReferral() {
    assertTrue(ReferralStatus.RECEIVED.mayBecome(ReferralStatus.RETURNED));
    assertFalse(ReferralStatus.INFORMATION_REQUESTED.mayBecome(ReferralStatus.RETURNED));
  }

  private void isAdvice(TriageCriterion criterion) {
    declinesNothing(criterion.sentence());
    assertFalse(criterion.rule().isBlank() || criterion.question().isBlank());
    assertFalse(
        STOP.matcher(criterion.sentence()).find(), () -> criterion.sentence() + "; seed " + seed);
  }

  private void declinesNothing(String sentence) {
    assertFalse(
        DECLINES.matcher(sentence.toLowerCase(Locale.UK)).find(),
        () -> sentence + "; seed " + seed);
    assertTrue(sentence.endsWith("."), () -> sentence + "; seed " + seed);
  }

  private StatedReferral anything() {
    StatedReferral stated =
        random.nextBoolean() ? StatedReferral.plainlyMet() : StatedReferral.blank();
    stated.side = any(Laterality.values());
    stated.onset =
        random.nextInt(4) == 0 ? null : YearMonth.of(2027, 6).minusMonths(random.nextInt(90));
    stated.diagnosis = any(Diagnosis.values());
    stated.limits = new HashMap<>();
    some(Activity.values()).forEach(a -> stated.limits.put(a, any(Stated.values())));
    stated.treatmentsStated = any(Stated.values());
    stated.treatments =
        some(TreatmentKind.values()).stream()
            .map(kind -> StatedReferral.treatment(kind, any(TreatmentResult.values())))
            .toList();
    stated.wishes =
        new Wishes(
            any(SurgeryView.values()), any(Agreement.values()), random.nextBoolean() ? "x" : "");
    anyMedicines(stated);
    anySafety(stated);
    return stated;
  }

  private void anyMedicines(StatedReferral stated) {
    stated.source = any(MedicinesSource.values());
    stated.asked = new HashMap<>();
    List<Medicine> taken = new ArrayList<>();
    for (NamedMedicine drug : some(NamedMedicine.values())) {
      stated.asked.put(drug, any(Stated.values()));
      if (random.nextBoolean()) {
        taken.add(new Medicine(drug, random.nextBoolean() ? "" : "a name", "", null, null));
        stated.indications.put(drug, Set.copyOf(some(Indication.values())));
      }
    }
    stated.medicines = taken;
  }

  private void anySafety(StatedReferral stated) {
    stated.allergens = new HashMap<>();
    some(Allergen.values()).forEach(a -> stated.allergens.put(a, any(Stated.values())));
    stated.allergies =
        some(Allergen.values()).stream()
            .map(a -> new Allergy(a, "", random.nextBoolean() ? null : any(ReactionGrade.values())))
            .toList();
    stated.conditions = new HashMap<>();
    some(Condition.values()).forEach(c -> stated.conditions.put(c, any(Stated.values())));
    stated.blood =
        random.nextBoolean()
            ? BloodResults.none()
            : BloodResults.none().with(new KidneyResult(1 + random.nextInt(150), TODAY));
    stated.pregnancy = any(Pregnancy.values());
    stated.home = new GoingHome(any(Stated.values()), any(Stated.values()), any(Stated.values()));
  }

  /** Conditions that a criterion reads; the others are facts of the booking only. */
  private static boolean ruled(Condition condition) {
    return !Set.of(
            Condition.PLANTAR_FASCIITIS,
            Condition.KIDNEY_DISEASE,
            Condition.HEART_FAILURE,
            Condition.DIABETES,
            Condition.REFLUX_OR_SLOW_STOMACH,
            Condition.INFECTION_OR_RECENT_ANTIBIOTICS)
        .contains(condition);
  }

  private <E> E any(E[] of) {
    return of[random.nextInt(of.length)];
  }

  private <E> List<E> some(E[] of) {
    List<E> chosen = new ArrayList<>();
    for (E each : of) {
      if (random.nextBoolean()) {
        chosen.add(each);
      }
    }
    return chosen;
  }
}
