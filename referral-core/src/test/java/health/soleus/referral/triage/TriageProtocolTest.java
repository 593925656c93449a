package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The service's criteria")
class TriageProtocolTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);
  private static final LocalDate BORN = LocalDate.of(1966, 5, 2);
  private static final String MET = "MET";
  private static final String NOT_MET = "NOT_MET";
  private static final String ASK = "NEEDS_INFORMATION";
  private static final String PLAN = "PLAN";

  @Test
  void aPlainNoLeavesNoSafetyLine() {
    TriageAssessment assessment =
        TriageProtocol.assess(StatedReferral.plainlyMet().content(), BORN, TODAY);
    assertEquals(
        List.of("ER-1", "ER-2", "ER-3", "ER-4", "ER-5", "ER-6"),
        assessment.criteria().stream().map(TriageCriterion::rule).toList());
    assertTrue(assessment.isPlainlyMet());
    assertEquals(List.of(), assessment.supportive());
    assertEquals("1", assessment.version());
  }

  @Test
  void anEgfrOfFortyFiveLeavesNoLine() {
    assertFalse(hasRule(StatedReferral.plainlyMet().egfr(45), "ER-X2"));
  }

  @Test
  void aBlankIsNeverMetAndNeverNo() {
    TriageAssessment assessment =
        TriageProtocol.assess(StatedReferral.blank().content(), null, TODAY);
    assertTrue(
        assessment.criteria().stream().allMatch(c -> c.result() == TriageResult.NEEDS_INFORMATION),
        () -> "found " + assessment.criteria());
    List<String> rules = assessment.criteria().stream().map(TriageCriterion::rule).toList();
    for (String rule :
        List.of(
            "ER-1", "ER-2", "ER-3", "ER-4", "ER-5", "ER-6", "ER-X1", "ER-X2", "ER-X3", "ER-X4",
            "ER-X5", "ER-X6", "ER-X7", "ER-X8", "ER-X9", "ER-X10", "ER-X11", "ER-R3", "DM-1",
            "VITALS")) {
      assertTrue(rules.contains(rule), rule + " is missing from " + rules);
    }
  }

  @Test
  void someoneUnderEighteenIsNotRefused() {
    TriageCriterion age =
        TriageProtocol.assess(
                StatedReferral.plainlyMet().content(), LocalDate.of(2009, 3, 16), TODAY)
            .criteria()
            .stream()
            .filter(c -> c.rule().equals("ER-5"))
            .findFirst()
            .orElseThrow();
    assertEquals("17 years. A consultant decides for anyone under 18.", age.sentence());
    assertEquals(TriageResult.NOT_MET, age.result());
  }

  @Test
  void physiotherapyThatWasNotTriedIsALineOfItsOwn() {
    StatedReferral stated = StatedReferral.plainlyMet();
    stated.treatments =
        List.of(StatedReferral.treatment(TreatmentKind.INJECTION, TreatmentResult.NO_BENEFIT));
    List<String> sentences =
        TriageProtocol.assess(stated.content(), BORN, TODAY).criteria().stream()
            .filter(c -> c.rule().equals("ER-2"))
            .map(TriageCriterion::sentence)
            .toList();
    assertEquals(
        List.of(
            "Physiotherapy has not been tried. A consultant decides if it comes first.",
            "An injection gave no lasting benefit."),
        sentences);
  }

  @Test
  void pregnancyIsAskedOfTheAgesThatAreAskedOnly() {
    StatedReferral stated = StatedReferral.plainlyMet();
    stated.pregnancy = Pregnancy.NOT_ASKED;
    for (Map.Entry<LocalDate, Boolean> age :
        Map.of(
                TODAY.minusYears(12), true,
                TODAY.minusYears(12).plusDays(1), false,
                TODAY.minusYears(56).plusDays(1), true,
                TODAY.minusYears(56), false)
            .entrySet()) {
      boolean found =
          TriageProtocol.assess(stated.content(), age.getKey(), TODAY).criteria().stream()
              .anyMatch(c -> c.rule().equals("ER-X5"));
      assertEquals(age.getValue(), found, "born " + age.getKey());
    }
  }

  @Test
  void supportiveFactsAreOneSentenceAndChangeNoResult() {
    StatedReferral stated =
        StatedReferral.plainlyMet().has(Condition.PLANTAR_FASCIITIS, Stated.YES);
    stated.wishes = new Wishes(SurgeryView.PREFERS_NO_SURGERY, Agreement.AGREES, "");
    TriageAssessment assessment = TriageProtocol.assess(stated.content(), BORN, TODAY);
    assertEquals(
        List.of(
            "Also noted, without any weight: the patient has plantar fasciitis too and prefers no"
                + " surgery."),
        assessment.supportive());
    assertTrue(assessment.isPlainlyMet());
    stated.wishes = new Wishes(SurgeryView.NOT_SUITABLE, Agreement.AGREES, "");
    assertTrue(
        TriageProtocol.assess(stated.content(), BORN, TODAY)
            .supportive()
            .get(0)
            .contains("is not suitable for surgery"));
  }

  @Test
  void whatIsMissingComesFirstAndWhatIsMetLast() {
    StatedReferral stated =
        StatedReferral.plainlyMet().takes(NamedMedicine.APIXABAN).has(Condition.FRAILTY, Stated.NO);
    stated.onset = YearMonth.of(2027, 2);
    List<String> shown =
        TriageProtocol.assess(stated.content(), BORN, TODAY).criteria().stream()
            .map(TriageProtocolTest::shown)
            .toList();
    assertEquals(List.of(ASK, NOT_MET, PLAN, MET, MET, MET, MET, MET), shown);
  }

  private static boolean hasRule(StatedReferral stated, String rule) {
    return TriageProtocol.assess(stated.content(), BORN, TODAY).criteria().stream()
        .anyMatch(c -> c.rule().equals(rule));
  }

  private static String shown(TriageCriterion criterion) {
    return criterion.needsPlan() ? PLAN : criterion.result().name();
  }
}
