package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.GateKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each number of evidence.md 3 and 5: just under it, at it, and just over it. */
class LimitsOfTheEvidenceTest {
  private static final LocalDate RECENT = Someone.DAY.minusDays(10);

  @ParameterizedTest
  @CsvSource({"29, true", "30, false", "31, false"})
  void an_egfr_under_30_is_reviewed_before_the_dye(int egfr, boolean reviewed) {
    Someone patient = Someone.healthy().withKidney(egfr, RECENT);
    assertEquals(reviewed, patient.isHeldBy("REN-1", GateKind.NAMED_REVIEW));
    assertEquals(reviewed, patient.plan().isProvisional());
  }

  @ParameterizedTest
  @CsvSource({"59, DM-1b", "60, DM-1a", "61, DM-1a"})
  void metformin_goes_on_from_an_egfr_of_60(int egfr, String rule) {
    Someone patient = Someone.healthy().taking(NamedMedicine.METFORMIN).withKidney(egfr, RECENT);
    assertTrue(patient.hasStep(rule));
    assertFalse(patient.hasStep(rule.equals("DM-1a") ? "DM-1b" : "DM-1a"));
  }

  @ParameterizedTest
  @CsvSource({"0, true", "1, false", "2, false", "3, false", "4, true"})
  void metformin_is_covered_from_once_to_three_times_a_day(int times, boolean reviewed) {
    Someone patient =
        Someone.healthy()
            .taking(new Medicine(NamedMedicine.METFORMIN, "metformin", "", times, null));
    assertEquals(reviewed, patient.isHeldBy("DM-1a", GateKind.NAMED_REVIEW));
    assertEquals(!reviewed, patient.hasStep("DM-1a"));
  }

  @ParameterizedTest
  @CsvSource({
    "-1, false",
    "0, true",
    "1, true",
    "89, true",
    "90, true",
    "91, false",
  })
  void h13_an_egfr_is_valid_for_90_days_and_never_from_after_the_visit(int age, boolean valid) {
    Someone patient = Someone.healthy().withKidney(80, Someone.DAY.minusDays(age));
    assertEquals(!valid, patient.isHeldBy("REN-1", GateKind.RESULT));
  }

  @ParameterizedTest
  @CsvSource({"29, true", "30, true", "31, false"})
  void h13_an_egfr_of_somebody_at_risk_is_valid_for_30_days(int age, boolean valid) {
    Someone patient =
        Someone.healthy()
            .with(Condition.HEART_FAILURE, Stated.YES)
            .withKidney(80, Someone.DAY.minusDays(age));
    assertEquals(!valid, patient.isHeldBy("REN-1", GateKind.RESULT));
  }

  @ParameterizedTest
  @CsvSource({"74, true", "75, false", "76, false"})
  void from_75_on_a_result_of_31_days_is_too_old(int age, boolean valid) {
    Someone patient = Someone.healthy().aged(age).withKidney(80, Someone.DAY.minusDays(31));
    assertEquals(!valid, patient.isHeldBy("REN-1", GateKind.RESULT));
  }

  @ParameterizedTest
  @EnumSource(
      value = NamedMedicine.class,
      names = {"METFORMIN", "SGLT2_INHIBITOR", "SULFONYLUREA", "INSULIN"})
  void a_medicine_for_diabetes_heart_or_kidneys_is_a_risk_to_them(NamedMedicine medicine) {
    Someone patient = Someone.healthy().taking(medicine);
    assertFalse(
        patient.withKidney(80, Someone.DAY.minusDays(30)).isHeldBy("REN-1", GateKind.RESULT));
    assertTrue(
        patient.withKidney(80, Someone.DAY.minusDays(31)).isHeldBy("REN-1", GateKind.RESULT));
  }

  @ParameterizedTest
  @CsvSource({"11, false", "12, true", "13, true", "54, true", "55, true", "56, false"})
  void pregnancy_is_asked_from_12_to_55(int age, boolean asked) {
    Someone patient = Someone.healthy().aged(age).with(Pregnancy.NOT_ASKED);
    assertEquals(asked, patient.isHeldBy("PREG-1", GateKind.ANSWER));
    assertEquals(asked, patient.plan().isProvisional());
  }

  @ParameterizedTest
  @ValueSource(ints = {11, 12, 55, 56})
  void a_pregnancy_that_is_stated_holds_the_visit_at_any_age(int age) {
    for (Pregnancy stated : new Pregnancy[] {Pregnancy.YES, Pregnancy.POSSIBLY}) {
      Someone patient = Someone.healthy().aged(age).with(stated);
      assertTrue(patient.isHeldBy("PREG-1", GateKind.NAMED_REVIEW), stated.name());
      assertTrue(patient.plan().holdsTexts());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.9", "1.7", "1.8", "1.9", "2.1", "2.2", "2.3"})
  void no_inr_however_low_lets_warfarin_go_on_before_the_consultant_has_read_one(String inr) {
    Someone patient =
        Someone.healthy()
            .takingFor(Indication.ATRIAL_FIBRILLATION, NamedMedicine.WARFARIN)
            .signed(NamedMedicine.WARFARIN);
    patient.with(
        patient
            .facts()
            .withBlood(
                new BloodResults(
                    new KidneyResult(80, RECENT),
                    250,
                    null,
                    null,
                    new BigDecimal(inr),
                    RECENT,
                    new BigDecimal("2.5"))));
    assertTrue(patient.isHeldBy("AC-1a", GateKind.NAMED_REVIEW));
    assertTrue(patient.isHeldBy("BLD-1", GateKind.RESULT));
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 20, 21, 49, 50, 51, 250})
  void no_platelet_count_lets_a_bleeding_risk_go_before_the_consultant_has_read_it(int platelets) {
    Someone patient =
        Someone.healthy().with(Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS, Stated.YES);
    withPlatelets(patient, platelets);
    assertTrue(patient.isHeldBy("BLD-1", GateKind.RESULT));
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 20, 21, 49, 50, 51, 250})
  void a_platelet_count_beside_which_every_risk_is_denied_is_read_by_somebody(int platelets) {
    Someone patient = withPlatelets(Someone.healthy(), platelets);
    assertTrue(patient.isHeldBy("BLD-1", GateKind.NAMED_REVIEW));
    assertTrue(patient.plan().holdsTexts());
    assertFalse(patient.reviewed("BLD-1", "platelets " + platelets).plan().isProvisional());
    assertTrue(withPlatelets(patient, platelets + 1).isHeldBy("BLD-1", GateKind.NAMED_REVIEW));
  }

  private static Someone withPlatelets(Someone patient, int platelets) {
    return patient.with(
        patient
            .facts()
            .withBlood(
                new BloodResults(
                    new KidneyResult(80, RECENT), platelets, null, null, null, null, null)));
  }

  @ParameterizedTest
  @CsvSource({
    "11:29, 5am, 9am",
    "11:30, 5:30am, 9:30am",
    "11:31, 5:30am, 9:30am",
    "11:59, 5:30am, 9:30am",
    "12:00, 6am, 10am",
    "12:01, 6am, 10am",
  })
  void food_stops_6_hours_and_clear_drinks_2_hours_before_in_whole_half_hours(
      String arrival, String food, String clear) {
    Someone patient = Someone.healthy().arriving("2027-04-08T" + arrival);
    assertEquals(food + " on Thursday 8 April", patient.step("FAST-1").told());
    assertEquals(clear + " on Thursday 8 April", patient.step("FAST-2").told());
    assertEquals(clear + " on Thursday 8 April", patient.step("FAST-3").told());
    Instant arrives = patient.visit().arrival();
    assertEquals(arrives.minusSeconds(21_600), patient.step("FAST-1").at());
    assertEquals(arrives.minusSeconds(7_200), patient.step("FAST-2").at());
    assertEquals(arrives.minusSeconds(7_200), patient.step("FAST-3").at());
  }

  @ParameterizedTest
  @CsvSource({
    "2027-04-08T05:59, 11:30pm on Wednesday 7 April",
    "2027-04-08T06:00, 11:30pm on Wednesday 7 April",
    "2027-04-08T06:59, 11:30pm on Wednesday 7 April",
    "2027-04-08T07:00, 1am on Thursday 8 April",
    "2027-03-28T07:00, 11pm on Saturday 27 March",
    "2027-03-28T07:59, 11pm on Saturday 27 March",
    "2027-03-28T08:00, 2am on Sunday 28 March",
    "2027-10-31T06:00, 11pm on Saturday 30 October",
    "2027-10-31T07:59, 11pm on Saturday 30 October",
    "2027-10-31T08:00, 2am on Sunday 31 October",
  })
  void h2_a_stop_in_an_hour_whose_day_is_unclear_is_told_as_the_evening_before(
      String arrival, String told) {
    assertEquals(told, Someone.healthy().arriving(arrival).step("FAST-1").told());
  }

  @ParameterizedTest
  @CsvSource({"11:59, morning", "12:00, any", "12:01, any"})
  void h12_the_day_is_a_morning_until_midday(String arrival, String dose) {
    Someone patient =
        Someone.healthy()
            .arriving("2027-04-08T" + arrival)
            .taking(NamedMedicine.SULFONYLUREA, "gliclazide");
    assertTrue(patient.step("DM-3").text().contains(dose + " gliclazide"));
  }

  @Test
  void every_gate_is_due_a_week_before_and_a_result_five_days_before() {
    assertEquals(
        LocalDate.of(2027, 4, 1),
        Someone.healthy().withKidney(29, RECENT).gates("REN-1").get(0).due());
    assertEquals(
        LocalDate.of(2027, 4, 3), Someone.healthy().withKidney(null).gates("REN-1").get(0).due());
    assertEquals(
        LocalDate.of(2027, 4, 1),
        Someone.healthy().with(Condition.NERVE_DAMAGE, Stated.YES).gates("OTHER").get(0).due());
  }
}
