package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.GateKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class KidneyRulesTest {
  private static Someone tested(int daysBefore) {
    return Someone.healthy().withKidney(80, Someone.DAY.minusDays(daysBefore));
  }

  @Test
  void h13_a_result_is_valid_for_90_days_on_the_day_of_the_visit() {
    assertFalse(tested(90).plan().isProvisional());
    assertTrue(tested(91).isHeldBy("REN-1", GateKind.RESULT));
    assertTrue(tested(0).gates("REN-1").isEmpty());
    assertTrue(tested(-1).isHeldBy("REN-1", GateKind.RESULT));
  }

  @Test
  void h13_a_move_makes_a_valid_result_too_old() {
    Someone patient = tested(90);
    assertTrue(patient.gates("REN-1").isEmpty());
    assertTrue(patient.arriving("2027-04-09T11:30").isHeldBy("REN-1", GateKind.RESULT));
  }

  @Test
  void a_risk_factor_leaves_30_days() {
    for (Condition risk :
        List.of(Condition.KIDNEY_DISEASE, Condition.DIABETES, Condition.HEART_FAILURE)) {
      assertTrue(tested(30).with(risk, Stated.YES).gates("REN-1").isEmpty(), risk.name());
      assertTrue(tested(31).with(risk, Stated.YES).isHeldBy("REN-1", GateKind.RESULT), risk.name());
      assertTrue(
          tested(31).with(risk, Stated.NOT_KNOWN).isHeldBy("REN-1", GateKind.RESULT), risk.name());
      assertTrue(
          tested(1).with(risk, Stated.NOT_ASKED).isHeldBy("REN-1", GateKind.ANSWER), risk.name());
    }
    assertTrue(tested(31).aged(74).gates("REN-1").isEmpty());
    assertTrue(tested(31).aged(75).isHeldBy("REN-1", GateKind.RESULT));
  }

  @Test
  void a_missing_result_is_needed_five_days_before_and_lets_the_plan_go() {
    Someone patient = Someone.healthy().withKidney(null);
    assertEquals(
        "You need a blood test by Saturday 3 April. Without it we may have to move your visit.",
        patient.step("REN-1").text());
    assertEquals(LocalDate.of(2027, 4, 3), patient.gates("REN-1").get(0).due());
    assertTrue(patient.plan().isProvisional());
    assertFalse(patient.plan().holdsTexts());
    assertTrue(patient.reviewed("REN-1", "KIDNEY_RESULT").isHeldBy("REN-1", GateKind.RESULT));
  }

  @Test
  void an_egfr_below_30_is_reviewed_and_a_newer_one_is_reviewed_again() {
    LocalDate taken = Someone.DAY.minusDays(5);
    assertTrue(Someone.healthy().withKidney(30, taken).gates("REN-1").isEmpty());
    Someone weak = Someone.healthy().withKidney(29, taken);
    assertTrue(weak.isHeldBy("REN-1", GateKind.NAMED_REVIEW));
    weak.reviewed("REN-1", weak.gates("REN-1").get(0).subject());
    assertFalse(weak.plan().isProvisional());
    weak.withKidney(new KidneyResult(22, taken));
    assertTrue(weak.isHeldBy("REN-1", GateKind.NAMED_REVIEW));
  }

  @Test
  void what_makes_bleeding_likelier_needs_platelets_and_clotting() {
    for (Condition risk :
        List.of(Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS, Condition.LIVER_DISEASE)) {
      Someone patient = Someone.healthy().with(risk, Stated.YES);
      assertTrue(patient.isHeldBy("BLD-1", GateKind.RESULT));
      assertEquals("You need a blood test by Saturday 3 April.", patient.step("BLD-1").text());
      patient.reviewed("BLD-1", patient.gates("BLD-1").get(0).subject());
      assertFalse(patient.plan().isProvisional() || patient.hasStep("BLD-1"));
      assertTrue(Someone.healthy().with(risk, Stated.NOT_ASKED).isHeldBy("BLD-1", GateKind.ANSWER));
    }
  }
}
