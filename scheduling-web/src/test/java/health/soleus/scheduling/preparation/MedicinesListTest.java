package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedicinesListTest {
  private static final String USUAL = "Take your other medicines as normal with a sip of water.";

  @Test
  void medicines_known_to_need_no_change_let_the_general_line_go() {
    Someone patient =
        Someone.healthy()
            .withList(
                "Amlodipine 5mg tablets, one a day\n\nSalbutamol inhaler 2 puffs when required\r\n"
                    + "ATORVASTATIN 20 mg nocte");
    assertFalse(patient.plan().isProvisional());
    assertEquals(USUAL, patient.step("VITALS").text());
  }

  @Test
  void h5_a_line_that_no_rule_names_holds_the_booking_and_the_general_line() {
    for (String line :
        List.of(
            "Adizem-XL 180mg capsules",
            "Apixban 5mg",
            "lithium",
            "amlodipine / valsartan 5mg/160mg",
            "amlodipine - not taking",
            "Ramipril 5mg. Also something for sleep",
            "Клопидогрел")) {
      Someone patient = Someone.healthy().withList("Paracetamol\n" + line);
      List<PlanGate> gates = patient.gates("VITALS");
      assertEquals(1, gates.size(), line);
      assertEquals(line, gates.get(0).subject());
      assertEquals(GateKind.NAMED_REVIEW, gates.get(0).kind());
      assertFalse(patient.hasStep("VITALS"), line);
      assertTrue(patient.reviewed("VITALS", line).hasStep("VITALS"), line);
    }
  }

  @Test
  void h5_a_blood_thinner_in_the_list_that_nobody_ticked_holds_the_booking() {
    for (String line :
        List.of(
            "Apixaban 5mg tablets",
            "ELIQUIS 5 mg",
            "Clexane 40mg",
            "enoxaparin 40mg",
            "Aspirin 75mg dispersible",
            "Persantin",
            "warfarin\u00a01mg",
            "Amlodipine 5mg and Xarelto 20mg")) {
      Someone patient = Someone.healthy().withList(line);
      assertEquals(1, patient.gates("VITALS").size(), line);
      assertTrue(
          patient.gates("VITALS").get(0).sentence().contains("answers of the form do not have it"),
          line);
      assertTrue(patient.plan().holdsTexts());
    }
  }

  @Test
  void a_medicine_of_the_form_that_was_ticked_is_accounted_for_by_its_rule() {
    Someone patient =
        Someone.healthy()
            .takingFor(Indication.ATRIAL_FIBRILLATION, NamedMedicine.APIXABAN)
            .signed(NamedMedicine.APIXABAN)
            .withList("Eliquis 5mg tablets twice daily\nBisoprolol 2.5mg od");
    assertTrue(patient.gates("VITALS").isEmpty());
    assertEquals(USUAL, patient.step("VITALS").text());
  }

  @Test
  void the_general_line_is_not_said_while_a_medicine_is_open() {
    Someone patient =
        Someone.healthy()
            .takingFor(Indication.ATRIAL_FIBRILLATION, NamedMedicine.APIXABAN)
            .withList("Eliquis 5mg tablets twice daily");
    assertFalse(patient.hasStep("VITALS"));
    Someone waiting =
        Someone.healthy()
            .taking(NamedMedicine.METFORMIN)
            .withKidney(null)
            .withList("Metformin 500mg");
    assertFalse(waiting.hasStep("VITALS"));
  }

  @Test
  void families_are_known_by_their_ending() {
    assertTrue(
        Someone.healthy()
            .taking(NamedMedicine.SGLT2_INHIBITOR, "sotagliflozin")
            .withList("Sotagliflozin 200mg")
            .gates("VITALS")
            .isEmpty());
    assertEquals(1, Someone.healthy().withList("Levofloxacin 500mg").gates("VITALS").size());
  }

  @Test
  void a_floxacin_that_was_ticked_is_accounted_for_by_its_review() {
    assertTrue(
        Someone.healthy()
            .taking(NamedMedicine.FLUOROQUINOLONE)
            .withList("Levofloxacin 500mg")
            .gates("VITALS")
            .isEmpty());
  }

  @Test
  void a_line_with_an_order_to_stop_is_held_and_breaks_nothing() {
    String line = "Warfarin: stop 5 days before, last dose Friday";
    Someone patient = Someone.healthy().withList(line);
    assertEquals(line, patient.gates("VITALS").get(0).subject());
    assertFalse(patient.gates("VITALS").get(0).sentence().contains("stop 5 days"));
  }

  @Test
  void a_very_long_list_is_held_in_a_few_gates() {
    String list =
        IntStream.range(0, 500)
            .mapToObj(i -> "unknownium" + "x".repeat(i % 7) + " " + i + "mg")
            .collect(Collectors.joining("\n"));
    List<PlanGate> gates =
        Someone.healthy().withList(list + "\n" + "y".repeat(9000)).gates("VITALS");
    assertEquals(13, gates.size());
    assertTrue(gates.get(12).subject().startsWith("489 more lines, "));
    assertTrue(gates.stream().allMatch(gate -> gate.subject().length() <= 210));
  }

  @Test
  void no_answer_and_an_empty_list_are_not_none() {
    assertTrue(Someone.healthy().withList(" \n ").isHeldBy("VITALS", GateKind.ANSWER));
    assertTrue(Someone.healthy().with(SafetyFacts.notAsked()).isHeldBy("VITALS", GateKind.ANSWER));
    assertTrue(Someone.healthy().leftOut("VITALS").contains("No other regular medicines"));
  }
}
