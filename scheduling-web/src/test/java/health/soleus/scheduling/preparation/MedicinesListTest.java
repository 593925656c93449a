package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.InstructionRule;
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
  void h5_every_name_that_a_rule_knows_is_found_in_the_list() {
    for (InstructionRule rule : Someone.RULES) {
      if (rule.parameters().containsKey("names")) {
        for (String name : rule.list("names")) {
          List<PlanGate> gates = Someone.healthy().withList(name + " once daily").gates("VITALS");
          assertEquals(1, gates.size(), name);
          assertTrue(
              gates.get(0).sentence().endsWith("The answers of the form do not have it."), name);
        }
      }
    }
  }

  @Test
  void h5_every_generic_and_brand_name_of_a_blood_thinner_is_found_in_the_list() {
    for (NamedMedicine medicine : NamedMedicine.bloodThinners()) {
      for (String name : (medicine.genericName() + "," + medicine.brands()).split(",", -1)) {
        if (!name.isBlank() && medicine != NamedMedicine.ANOTHER_BLOOD_THINNER) {
          String line = name.strip().replace("injections", "") + " 5mg";
          List<PlanGate> gates = Someone.healthy().withList(line).gates("VITALS");
          assertTrue(
              gates.get(0).sentence().endsWith("The answers of the form do not have it."), line);
        }
      }
    }
  }

  @Test
  void a_name_inside_a_longer_word_is_not_that_medicine() {
    Someone patient = Someone.healthy().withList("aspirinol 5mg");
    assertFalse(patient.gates("VITALS").get(0).sentence().contains("answers of the form"));
  }

  @Test
  void twelve_open_lines_are_twelve_gates_and_a_thirteenth_stands_for_the_rest() {
    assertEquals(12, Someone.healthy().withList(lines(12)).gates("VITALS").size());
    List<PlanGate> more = Someone.healthy().withList(lines(13)).gates("VITALS");
    assertEquals(13, more.size());
    assertTrue(more.get(12).subject().startsWith("1 more lines, "));
    assertEquals("More lines of the medicines list: review all of them.", more.get(12).sentence());
  }

  @Test
  void a_review_of_the_rest_covers_those_lines_and_no_others() {
    Someone patient = Someone.healthy().withList(lines(14));
    patient.gates("VITALS").forEach(gate -> patient.reviewed("VITALS", gate.subject()));
    assertTrue(patient.gates("VITALS").isEmpty());
    assertEquals(1, patient.withList(lines(13) + "\nother").gates("VITALS").size());
  }

  private static String lines(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> "unknownium" + "x".repeat(i))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void a_line_is_quoted_whole_up_to_200_characters() {
    String whole = "y".repeat(200);
    PlanGate quoted = Someone.healthy().withList(whole).gates("VITALS").get(0);
    assertEquals(whole, quoted.subject());
    assertEquals(
        "Pasted list: " + whole + ". No rule knows it: the consultant decides.", quoted.sentence());
    PlanGate cut = Someone.healthy().withList(whole + "z").gates("VITALS").get(0);
    assertTrue(cut.subject().startsWith(whole + " "), cut.subject());
    assertEquals(
        "A line of the pasted list is not known to any rule: the consultant decides.",
        cut.sentence());
  }

  @Test
  void two_long_lines_that_begin_alike_are_reviewed_apart() {
    String alike = "y".repeat(200);
    Someone patient = Someone.healthy().withList(alike + "a\n" + alike + "b");
    List<PlanGate> gates = patient.gates("VITALS");
    assertEquals(2, gates.size());
    patient.reviewed("VITALS", gates.get(0).subject());
    assertEquals(1, patient.gates("VITALS").size());
  }

  @Test
  void the_general_line_waits_for_an_antibiotic_that_is_open_too() {
    Someone ticked =
        Someone.healthy().taking(NamedMedicine.FLUOROQUINOLONE).withList("Amlodipine 5mg");
    assertFalse(ticked.hasStep("VITALS"));
    assertTrue(ticked.reviewed("INF-1", "a -floxacin antibiotic").hasStep("VITALS"));
    assertFalse(
        Someone.healthy()
            .with(NamedMedicine.FLUOROQUINOLONE, Stated.NOT_KNOWN)
            .withList("Amlodipine 5mg")
            .hasStep("VITALS"));
  }

  @Test
  void no_answer_and_an_empty_list_are_not_none() {
    assertTrue(Someone.healthy().withList(" \n ").isHeldBy("VITALS", GateKind.ANSWER));
    assertTrue(Someone.healthy().with(SafetyFacts.notAsked()).isHeldBy("VITALS", GateKind.ANSWER));
    assertTrue(Someone.healthy().leftOut("VITALS").contains("No other regular medicines"));
  }

  @Test
  void the_general_line_does_not_wait_for_what_is_no_medicine() {
    assertTrue(
        Someone.healthy()
            .with(Allergen.LATEX, Stated.YES)
            .withList("Amlodipine 5mg")
            .hasStep("VITALS"));
  }

  @Test
  void a_line_with_an_unknown_word_beside_a_ticked_medicine_is_not_called_unticked() {
    PlanGate gate =
        Someone.healthy()
            .takingFor(Indication.ATRIAL_FIBRILLATION, NamedMedicine.APIXABAN)
            .withList("Apixaban 5mg with honey")
            .gates("VITALS")
            .get(0);
    assertEquals(
        "Pasted list: Apixaban 5mg with honey. No rule knows it: the consultant decides.",
        gate.sentence());
  }
}
