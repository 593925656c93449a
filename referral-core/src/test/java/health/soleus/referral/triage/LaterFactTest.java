package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An answer that came later")
class LaterFactTest {
  private final SafetyFacts blank = StatedReferral.blank().facts();

  @Test
  void changesItsOwnQuestionOnly() {
    SafetyFacts facts = LaterFact.condition(Condition.FRAILTY, Stated.NO).in(blank);
    assertEquals(Stated.NO, facts.of(Condition.FRAILTY));
    assertEquals(Stated.NOT_ASKED, facts.of(Condition.LIVER_DISEASE));
  }

  @Test
  void keepsAReactionWithItsDetailAndForgetsItWhenItIsNo() {
    Allergy latex = new Allergy(Allergen.LATEX, "wheals", null);
    SafetyFacts yes = LaterFact.allergen(Allergen.LATEX, Stated.YES, latex).in(blank);
    assertEquals(List.of(latex), yes.allergies());
    SafetyFacts no = LaterFact.allergen(Allergen.LATEX, Stated.NO, null).in(yes);
    assertEquals(List.of(), no.allergies());
    assertEquals(Stated.NO, no.of(Allergen.LATEX));
  }

  @Test
  void keepsAMedicineWithItsDose() {
    Medicine warfarin = new Medicine(NamedMedicine.WARFARIN, "warfarin", "3mg", null, null);
    SafetyFacts facts = LaterFact.medicine(NamedMedicine.WARFARIN, Stated.YES, warfarin).in(blank);
    assertEquals(Stated.YES, facts.of(NamedMedicine.WARFARIN));
    assertEquals(List.of(warfarin), facts.medicines());
  }

  @Test
  void tellsWhyABloodThinnerIsTakenAndWhatHappenedLately() {
    NamedMedicine apixaban = NamedMedicine.APIXABAN;
    LaterFact reason = LaterFact.reason(apixaban, Indication.ATRIAL_FIBRILLATION);
    LaterFact clot = LaterFact.recentEvent(RecentEvent.CLOT, Stated.NO);
    SafetyFacts facts = clot.in(reason.in(blank));
    assertFalse(facts.bloodThinners().hasNoReasonFor(apixaban));
    assertEquals(Stated.NO, facts.bloodThinners().lately(RecentEvent.CLOT));
    assertEquals(Stated.NOT_ASKED, facts.bloodThinners().lately(RecentEvent.STROKE_OR_TIA));
    assertEquals("Apixaban: taken for atrial fibrillation entered", reason.words());
    assertEquals("A clot in the last 12 months: no entered", clot.words());
  }

  @Test
  void leavesALineOfHistory() {
    LaterFact result = LaterFact.kidney(new KidneyResult(52, LocalDate.of(2027, 3, 1)));
    assertEquals("eGFR 52 of 1 March 2027 entered", result.words());
    assertEquals(
        "An adult at home overnight: yes entered", LaterFact.adultOvernight(Stated.YES).words());
  }

  @Test
  void thePregnancyAnswerLeavesTheRestAlone() {
    SafetyFacts facts = LaterFact.pregnancy(Pregnancy.NO).in(StatedReferral.plainlyMet().facts());
    assertEquals(Pregnancy.NO, facts.pregnancy());
    assertFalse(facts.conditions().isEmpty());
  }

  @Test
  void replacesWhatWasSaidOfItsOwnMedicineAndLeavesTheOthers() {
    Medicine warfarin = new Medicine(NamedMedicine.WARFARIN, "warfarin", "3mg", null, null);
    Medicine aspirin = new Medicine(NamedMedicine.ASPIRIN, "aspirin", "75mg", null, null);
    Medicine more = new Medicine(NamedMedicine.WARFARIN, "warfarin", "5mg", null, null);
    SafetyFacts both =
        LaterFact.medicine(NamedMedicine.ASPIRIN, Stated.YES, aspirin)
            .in(LaterFact.medicine(NamedMedicine.WARFARIN, Stated.YES, warfarin).in(blank));
    assertEquals(
        List.of(aspirin, more),
        LaterFact.medicine(NamedMedicine.WARFARIN, Stated.YES, more).in(both).medicines());
    assertEquals(
        List.of(aspirin),
        LaterFact.medicine(NamedMedicine.WARFARIN, Stated.NO, null).in(both).medicines());
  }
}
