package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BloodThinnerRulesTest {
  private static Someone on(NamedMedicine medicine) {
    return Someone.healthy().takingFor(Indication.ATRIAL_FIBRILLATION, medicine);
  }

  @Test
  void h4_every_blood_thinner_holds_the_booking_until_its_plan_is_signed() {
    for (NamedMedicine medicine : NamedMedicine.bloodThinners()) {
      Someone patient = on(medicine);
      PlanGate gate = patient.gates("AC-0").get(0);
      assertEquals(GateKind.SIGNATURE, gate.kind());
      assertEquals(medicine.genericName(), gate.subject());
      assertEquals(LocalDate.of(2027, 4, 1), gate.due());
      assertTrue(patient.plan().holdsTexts(), medicine.genericName());
      assertFalse(patient.hasStep("AC-0") || patient.hasStep("AP-1"));
      assertTrue(on(medicine).signed(medicine).gates("AC-0").isEmpty(), medicine.genericName());
    }
  }

  @Test
  void h4_the_rules_without_arithmetic_hold_their_own_medicine_and_say_who_must_act() {
    Map<String, NamedMedicine> rules =
        Map.of(
            "AC-1a", NamedMedicine.WARFARIN,
            "AC-1b", NamedMedicine.WARFARIN,
            "AC-2a", NamedMedicine.RIVAROXABAN,
            "AC-2b", NamedMedicine.EDOXABAN,
            "AC-3", NamedMedicine.DABIGATRAN,
            "AC-4", NamedMedicine.HEPARIN_INJECTIONS);
    rules.forEach(
        (rule, medicine) -> {
          assertTrue(on(medicine).isHeldBy(rule, GateKind.SIGNATURE), rule);
          assertTrue(on(medicine).gates(rule).get(0).sentence().contains("the consultant"), rule);
          assertFalse(on(medicine).signed(medicine).isHeldBy(rule, GateKind.SIGNATURE), rule);
          assertFalse(on(NamedMedicine.ASPIRIN).isHeldBy(rule, GateKind.SIGNATURE), rule);
        });
  }

  @Test
  void a_signed_blood_thinner_goes_on_and_the_patient_is_told_so() {
    Someone patient = on(NamedMedicine.APIXABAN).signed(NamedMedicine.APIXABAN);
    assertFalse(patient.plan().isProvisional());
    assertEquals(
        "Keep taking your blood thinner as normal."
            + " Do not stop your blood thinner unless we tell you to.",
        patient.step("AC-0").text());
    assertTrue(patient.step("AC-0").why().contains("Dr Okafor"));
  }

  @Test
  void warfarin_that_goes_on_still_waits_for_its_inr_and_clotting() {
    Someone patient = on(NamedMedicine.WARFARIN).signed(NamedMedicine.WARFARIN);
    assertTrue(patient.isHeldBy("AC-1a", GateKind.NAMED_REVIEW));
    assertTrue(patient.isHeldBy("BLD-1", GateKind.RESULT));
    assertFalse(
        patient
            .reviewed("AC-1a", "INR of the day before")
            .reviewed("BLD-1", "warfarin")
            .plan()
            .isProvisional());
  }

  @Test
  void warfarin_that_nobody_signed_is_not_yet_asked_for_its_inr() {
    assertFalse(on(NamedMedicine.WARFARIN).isHeldBy("AC-1a", GateKind.NAMED_REVIEW));
  }

  @Test
  void aspirin_or_clopidogrel_alone_goes_on_once_signed() {
    for (NamedMedicine medicine : List.of(NamedMedicine.ASPIRIN, NamedMedicine.CLOPIDOGREL)) {
      assertTrue(on(medicine).isHeldBy("AP-1", GateKind.SIGNATURE));
      Someone signed = on(medicine).signed(medicine);
      assertEquals(
          "Keep taking your aspirin or clopidogrel as normal.", signed.step("AP-1").text());
      assertEquals(
          "See AP-1.", signed.leftOut("AC-0").substring(signed.leftOut("AC-0").length() - 9));
      assertFalse(signed.plan().isProvisional());
    }
    assertFalse(on(NamedMedicine.PRASUGREL).isHeldBy("AP-1", GateKind.SIGNATURE));
    assertFalse(on(NamedMedicine.TICAGRELOR).signed(NamedMedicine.TICAGRELOR).hasStep("AP-1"));
  }

  @Test
  void aspirin_with_an_anticoagulant_is_not_aspirin_alone() {
    Someone both =
        on(NamedMedicine.APIXABAN).takingFor(Indication.ARTERY_DISEASE, NamedMedicine.ASPIRIN);
    assertFalse(both.hasStep("AP-1"));
    assertEquals(2, both.gates("AC-0").size());
    both.signed(NamedMedicine.ASPIRIN);
    assertEquals(1, both.gates("AC-0").size());
    assertFalse(both.hasStep("AC-0"));
  }

  @Test
  void h4_two_antiplatelets_wait_for_cardiology_even_when_both_are_signed() {
    Someone both =
        on(NamedMedicine.ASPIRIN)
            .takingFor(Indication.HEART_ATTACK_OR_STENT, NamedMedicine.TICAGRELOR)
            .signed(NamedMedicine.ASPIRIN)
            .signed(NamedMedicine.TICAGRELOR);
    assertTrue(both.isHeldBy("AP-2", GateKind.NAMED_REVIEW));
    assertEquals("aspirin and ticagrelor", both.gates("AP-2").get(0).subject());
    assertFalse(both.reviewed("AP-2", "aspirin and ticagrelor").plan().isProvisional());
  }

  @Test
  void a_review_is_no_signature() {
    Someone patient = on(NamedMedicine.APIXABAN).reviewed("AC-0", "apixaban");
    assertTrue(patient.isHeldBy("AC-0", GateKind.SIGNATURE));
  }

  @Test
  void a_signature_covers_its_own_medicine_only() {
    Someone patient = on(NamedMedicine.APIXABAN).signed(NamedMedicine.RIVAROXABAN);
    assertTrue(patient.isHeldBy("AC-0", GateKind.SIGNATURE));
  }

  @Test
  void h5_a_blank_is_never_no() {
    for (Stated missing : new Stated[] {Stated.NOT_ASKED, Stated.NOT_KNOWN}) {
      for (NamedMedicine medicine : NamedMedicine.bloodThinners()) {
        Someone patient = Someone.healthy().with(medicine, missing);
        assertTrue(patient.isHeldBy("AC-0", GateKind.ANSWER), medicine + " " + missing);
        assertTrue(patient.plan().holdsTexts());
      }
    }
    assertFalse(Someone.healthy().plan().isProvisional());
  }

  @Test
  void h5_a_medicine_that_is_ticked_without_detail_is_taken() {
    Someone patient = Someone.healthy().with(NamedMedicine.APIXABAN, Stated.YES);
    assertTrue(patient.isHeldBy("AC-0", GateKind.SIGNATURE));
    assertTrue(patient.isHeldBy("AC-2a", GateKind.SIGNATURE));
  }

  @Test
  void h5_another_blood_thinner_is_held_under_the_name_that_was_typed() {
    Someone patient = Someone.healthy().taking(NamedMedicine.ANOTHER_BLOOD_THINNER, "fondaparinux");
    assertTrue(
        patient.gates("AC-0").stream()
            .anyMatch(g -> g.kind() == GateKind.SIGNATURE && g.subject().equals("fondaparinux")));
    Someone odd =
        Someone.healthy()
            .taking(NamedMedicine.ANOTHER_BLOOD_THINNER, "apixaban, told to stop 5 days before");
    assertTrue(odd.isHeldBy("AC-0", GateKind.SIGNATURE));
  }

  @Test
  void h4_the_reason_and_the_last_12_months_must_be_known() {
    Someone noReason = Someone.healthy().taking(NamedMedicine.WARFARIN);
    assertTrue(
        noReason.gates("AC-0").stream().anyMatch(g -> g.subject().equals("reason for warfarin")));
    Someone unknown = Someone.healthy().takingFor(Indication.NOT_KNOWN, NamedMedicine.WARFARIN);
    assertTrue(
        unknown.gates("AC-0").stream().anyMatch(g -> g.subject().equals("reason for warfarin")));
    Someone noYear = on(NamedMedicine.WARFARIN);
    noYear.with(
        noYear
            .facts()
            .with(
                new BloodThinnerFacts(
                    Map.of(NamedMedicine.WARFARIN, Set.of(Indication.ATRIAL_FIBRILLATION)),
                    "",
                    Map.of(RecentEvent.CLOT, Stated.NO),
                    Map.of())));
    assertTrue(noYear.gates("AC-0").stream().anyMatch(g -> g.subject().equals("last 12 months")));
    assertTrue(
        on(NamedMedicine.WARFARIN).gates("AC-0").stream()
            .allMatch(g -> g.kind() == GateKind.SIGNATURE));
  }

  @Test
  void whoever_signed_is_named_where_the_rule_has_nothing_more_to_say() {
    assertEquals(
        "Signed by Dr Okafor. See AP-1.",
        on(NamedMedicine.ASPIRIN).signed(NamedMedicine.ASPIRIN).leftOut("AC-0"));
  }

  @Test
  void h5_an_open_question_about_another_medicine_opens_none_about_blood_thinners() {
    Someone patient =
        Someone.healthy()
            .with(NamedMedicine.METFORMIN, Stated.NOT_KNOWN)
            .with(NamedMedicine.DIPYRIDAMOLE, Stated.NOT_KNOWN);
    assertEquals(
        List.of("not answered: dipyridamole"),
        patient.gates("AC-0").stream().map(PlanGate::subject).toList());
  }

  @Test
  void h4_who_takes_no_warfarin_needs_no_inr() {
    assertTrue(Someone.healthy().gates("AC-1a").isEmpty());
    assertTrue(on(NamedMedicine.APIXABAN).signed(NamedMedicine.APIXABAN).gates("AC-1a").isEmpty());
  }
}
