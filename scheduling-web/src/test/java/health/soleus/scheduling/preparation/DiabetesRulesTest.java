package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.DoseDates;
import health.soleus.persistence.preparation.GateKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiabetesRulesTest {
  private static final LocalDate RECENT = Someone.DAY.minusDays(10);

  private static Someone metformin(@Nullable Integer timesADay) {
    return Someone.healthy()
        .taking(new Medicine(NamedMedicine.METFORMIN, "metformin", "", timesADay, null));
  }

  @Test
  void h12_an_egfr_of_60_continues_metformin_and_one_of_59_does_not() {
    Someone good = metformin(2).withKidney(60, RECENT);
    assertEquals("Take your metformin as normal.", good.step("DM-1a").text());
    assertNull(good.step("DM-1a").doses());
    assertFalse(good.hasStep("DM-1b"));
    Someone weak = metformin(2).withKidney(59, RECENT);
    assertEquals(
        "Do not take metformin on Thursday 8 April or for 2 days after."
            + " Start again on Sunday 11 April if we have not told you to wait.",
        weak.step("DM-1b").text());
    assertFalse(weak.hasStep("DM-1a"));
  }

  @Test
  void h6_metformin_with_weak_kidneys_has_its_three_dates() {
    assertEquals(
        new DoseDates(
            LocalDate.of(2027, 4, 7), LocalDate.of(2027, 4, 8), LocalDate.of(2027, 4, 10)),
        metformin(2).withKidney(59, RECENT).step("DM-1b").doses());
    assertTrue(
        metformin(2)
            .withKidney(59, RECENT)
            .step("DM-1b")
            .why()
            .endsWith(
                "Last taken Wednesday 7 April, first missed Thursday 8 April,"
                    + " days with a missed dose: 3"));
  }

  @Test
  void metformin_three_times_a_day_misses_lunch_on_the_day() {
    String text =
        "Take your metformin as normal. If you take it 3 times a day,"
            + " miss the lunchtime tablet on Thursday 8 April.";
    assertEquals(text, metformin(3).step("DM-1a").text());
    assertEquals(text, metformin(null).step("DM-1a").text());
    assertNotNull(metformin(3).step("DM-1a").doses());
    assertEquals("Take your metformin as normal.", metformin(1).step("DM-1a").text());
  }

  @Test
  void metformin_four_times_a_day_is_covered_by_no_rule() {
    assertTrue(metformin(4).isHeldBy("DM-1a", GateKind.NAMED_REVIEW));
    assertFalse(metformin(4).hasStep("DM-1a"));
  }

  @Test
  void metformin_without_a_valid_egfr_waits_for_the_result_and_says_nothing() {
    for (Someone patient :
        List.of(
            metformin(2).withKidney(null),
            metformin(2).withKidney(90, Someone.DAY.minusDays(31)))) {
      assertTrue(patient.isHeldBy("DM-1a", GateKind.RESULT));
      assertFalse(patient.hasStep("DM-1a") || patient.hasStep("DM-1b"));
      assertFalse(patient.plan().holdsTexts());
      assertTrue(patient.leftOut("DM-1b").contains("Waits for the eGFR"));
    }
  }

  @Test
  void h6_a_gliflozin_is_last_taken_two_days_before_on_the_calendar() {
    Map<String, LocalDate> lastTaken =
        Map.of(
            "2027-04-08T11:30", LocalDate.of(2027, 4, 6),
            "2027-03-01T08:00", LocalDate.of(2027, 2, 27),
            "2028-03-01T08:00", LocalDate.of(2028, 2, 28),
            "2027-03-29T08:00", LocalDate.of(2027, 3, 27),
            "2027-11-01T17:00", LocalDate.of(2027, 10, 30),
            "2027-01-01T13:00", LocalDate.of(2026, 12, 30));
    lastTaken.forEach(
        (arrival, last) ->
            assertEquals(
                new DoseDates(last, last.plusDays(1), last.plusDays(2)),
                Someone.healthy()
                    .arriving(arrival)
                    .taking(NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin")
                    .step("DM-2")
                    .doses(),
                arrival));
    assertEquals(
        "Do not take dapagliflozin on Wednesday 7 April or on Thursday 8 April."
            + " Start again when you eat and drink as normal.",
        Someone.healthy()
            .taking(NamedMedicine.SGLT2_INHIBITOR, "Dapagliflozin 10mg once daily")
            .step("DM-2")
            .text());
  }

  @Test
  void h12_morning_or_afternoon_is_decided_by_arrival() {
    Someone patient = Someone.healthy().taking(NamedMedicine.SULFONYLUREA, "Gliclazide 80mg");
    assertEquals(
        "On Thursday 8 April do not take your morning gliclazide.",
        patient.arriving("2027-04-08T11:59").step("DM-3").text());
    assertEquals(
        "Your visit is after midday. On Thursday 8 April do not take any gliclazide.",
        patient.arriving("2027-04-08T12:00").step("DM-3").text());
    assertEquals(
        new DoseDates(Someone.DAY.minusDays(1), Someone.DAY, Someone.DAY),
        patient.step("DM-3").doses());
  }

  @Test
  void a_form_that_does_not_ask_which_one_still_gives_a_sentence() {
    assertEquals(
        "On Thursday 8 April do not take your morning gliclazide or similar tablet.",
        Someone.healthy().taking(NamedMedicine.SULFONYLUREA).step("DM-3").text());
    assertTrue(
        Someone.healthy()
            .taking(NamedMedicine.SGLT2_INHIBITOR, "")
            .step("DM-2")
            .text()
            .startsWith("Do not take gliflozin tablet on"));
  }

  @Test
  void h4_a_typed_name_that_holds_another_medicine_is_never_put_into_a_sentence() {
    for (String typed :
        List.of(
            "dapagliflozin and apixaban", "Xigduo", "warfarin", "dapagliflozin x2 (see note)")) {
      Someone patient = Someone.healthy().taking(NamedMedicine.SGLT2_INHIBITOR, typed);
      assertFalse(patient.hasStep("DM-2"), typed);
      assertTrue(patient.isHeldBy("DM-2", GateKind.NAMED_REVIEW), typed);
    }
  }

  @Test
  void insulin_is_never_worked_out_but_waits_for_a_personal_plan() {
    Someone longActing =
        Someone.healthy()
            .taking(
                new Medicine(
                    NamedMedicine.INSULIN, "Lantus", "20 units", null, InsulinKind.LONG_ACTING));
    assertTrue(longActing.isHeldBy("DM-4", GateKind.NAMED_REVIEW));
    assertTrue(longActing.gates("DM-4").get(0).sentence().contains("diabetes team (DM)"));
    assertFalse(longActing.hasStep("DM-4") || longActing.hasStep("DM-5"));
    Someone premixed =
        Someone.healthy()
            .taking(new Medicine(NamedMedicine.INSULIN, "NovoMix", "", null, InsulinKind.PREMIXED));
    assertTrue(premixed.isHeldBy("DM-5", GateKind.NAMED_REVIEW));
    assertTrue(premixed.gates("DM-4").isEmpty());
    for (InsulinKind kind : new InsulinKind[] {InsulinKind.OTHER, InsulinKind.NOT_KNOWN, null}) {
      Someone patient =
          Someone.healthy().taking(new Medicine(NamedMedicine.INSULIN, "x", "", null, kind));
      assertTrue(patient.isHeldBy("DM-4", GateKind.NAMED_REVIEW));
    }
    assertTrue(
        longActing
            .reviewed("DM-4", "insulin, kind LONG_ACTING")
            .step("DM-4")
            .text()
            .startsWith("We will call you with your own insulin plan."));
  }

  @Test
  void a_weight_loss_injection_goes_on_after_sedation_review() {
    Someone patient = Someone.healthy().taking(NamedMedicine.GLP1_OR_GIP, "Mounjaro");
    assertTrue(patient.isHeldBy("DM-6", GateKind.NAMED_REVIEW));
    assertFalse(patient.hasStep("DM-6"));
    patient.reviewed("DM-6", "weight-loss or diabetes injection");
    assertTrue(patient.step("DM-6").text().startsWith("Keep using your injection."));
  }

  @Test
  void a_medicine_that_nobody_asked_about_is_not_no() {
    Map<NamedMedicine, String> rules =
        Map.of(
            NamedMedicine.METFORMIN, "DM-1a",
            NamedMedicine.SGLT2_INHIBITOR, "DM-2",
            NamedMedicine.SULFONYLUREA, "DM-3",
            NamedMedicine.INSULIN, "DM-4",
            NamedMedicine.GLP1_OR_GIP, "DM-6",
            NamedMedicine.NSAID, "NSAID-1",
            NamedMedicine.FLUOROQUINOLONE, "INF-1");
    rules.forEach(
        (medicine, rule) -> {
          for (Stated missing : new Stated[] {Stated.NOT_ASKED, Stated.NOT_KNOWN}) {
            assertTrue(
                Someone.healthy().with(medicine, missing).isHeldBy(rule, GateKind.ANSWER), rule);
          }
        });
  }

  @Test
  void diabetes_shortens_how_long_a_kidney_result_is_valid() {
    Someone patient = Someone.healthy().withKidney(80, Someone.DAY.minusDays(31));
    assertFalse(patient.plan().isProvisional());
    assertTrue(patient.with(Condition.DIABETES, Stated.YES).isHeldBy("REN-1", GateKind.RESULT));
    assertTrue(
        metformin(1).withKidney(80, Someone.DAY.minusDays(31)).isHeldBy("REN-1", GateKind.RESULT));
  }
}
