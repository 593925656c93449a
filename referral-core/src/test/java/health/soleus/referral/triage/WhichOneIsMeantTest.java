package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.referral.TriageCriterion;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who has two allergies or takes two medicines reads of each what was said of that one. */
@DisplayName("With two of a kind, each criterion")
class WhichOneIsMeantTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
  private static final LocalDate BORN = LocalDate.of(1966, 5, 2);

  private static List<String> sentences(StatedReferral stated, String rule) {
    return TriageProtocol.assess(stated.content(), BORN, TODAY).criteria().stream()
        .filter(criterion -> criterion.rule().equals(rule))
        .map(TriageCriterion::sentence)
        .toList();
  }

  private static StatedReferral allergicToTwo() {
    StatedReferral stated =
        StatedReferral.plainlyMet()
            .allergicTo(Allergen.LATEX, "wheals", null)
            .allergicTo(Allergen.XRAY_DYE, "iohexol", ReactionGrade.MODERATE)
            .allergicTo(Allergen.ANTIBIOTIC, "", null);
    stated.allergies =
        List.of(
            new Allergy(Allergen.LATEX, "wheals", null),
            new Allergy(Allergen.XRAY_DYE, "iohexol", ReactionGrade.MODERATE),
            new Allergy(Allergen.ANTIBIOTIC, " ", null),
            new Allergy(Allergen.ANTIBIOTIC, "penicillin", null));
    return stated;
  }

  @Test
  void gradesTheReactionToTheDyeAndNoOther() {
    assertEquals(
        List.of("A moderate reaction to X-ray dye. A consultant reviews this before any date."),
        sentences(allergicToTwo(), "ER-X3"));
  }

  @Test
  void tellsOfEachAllergyWhatWasSaidOfIt() {
    assertEquals(
        List.of(
            "Allergy to an antibiotic (penicillin). The consultant chooses the particles.",
            "Allergy to latex (wheals). A consultant decides."),
        sentences(allergicToTwo(), "ER-X4"));
  }

  @Test
  void namesEachMedicineAsTheGpNamedIt() {
    StatedReferral stated =
        StatedReferral.plainlyMet()
            .takes(NamedMedicine.SULFONYLUREA)
            .takes(NamedMedicine.ANOTHER_BLOOD_THINNER, Indication.OTHER);
    stated.medicines =
        List.of(
            new Medicine(NamedMedicine.SULFONYLUREA, "Gliclazide", "", null, null),
            new Medicine(NamedMedicine.ANOTHER_BLOOD_THINNER, "Acenocoumarol", "", null, null));
    assertEquals(
        List.of("Takes Acenocoumarol for another reason. Do not stop it."),
        sentences(stated, "ER-X1"));
    assertEquals(
        List.of("Takes Gliclazide. The diabetes team makes the plan."), sentences(stated, "DM-3"));
  }

  @Test
  void tellsPremixedInsulinFromEveryOtherKind() {
    for (InsulinKind kind : InsulinKind.values()) {
      StatedReferral stated = StatedReferral.plainlyMet().takes(NamedMedicine.INSULIN);
      stated.medicines = List.of(new Medicine(NamedMedicine.INSULIN, "NovoMix", "", null, kind));
      boolean premixed = kind == InsulinKind.PREMIXED;
      assertEquals(1, sentences(stated, premixed ? "DM-5" : "DM-4").size(), kind.name());
    }
  }

  @Test
  void asksWhatHappenedEvenWhereAnotherTreatmentIsStillGoingOn() {
    StatedReferral stated = StatedReferral.plainlyMet();
    stated.treatments =
        List.of(
            StatedReferral.treatment(TreatmentKind.PHYSIOTHERAPY, TreatmentResult.STILL_HAVING_IT),
            StatedReferral.treatment(TreatmentKind.INJECTION, TreatmentResult.NOT_KNOWN));
    assertEquals(
        List.of("We need to know what was tried and what happened."), sentences(stated, "ER-2"));
  }

  @Test
  void aTreatmentOfAnotherKindThatFailedIsForAConsultantToWeigh() {
    StatedReferral stated = StatedReferral.plainlyMet();
    stated.treatments =
        List.of(
            StatedReferral.treatment(TreatmentKind.PHYSIOTHERAPY, TreatmentResult.STILL_HAVING_IT),
            StatedReferral.treatment(TreatmentKind.OTHER, TreatmentResult.NO_BENEFIT));
    assertEquals(
        List.of(
            "Shockwave gave no lasting benefit. A consultant decides if another treatment comes"
                + " first."),
        sentences(stated, "ER-2"));
  }
}
