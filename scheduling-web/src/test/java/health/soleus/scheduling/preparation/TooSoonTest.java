package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TooSoonTest {
  private static List<String> at(Someone patient, String now) {
    return PreparationProtocol.tooSoon(patient.plan(), Instant.parse(now));
  }

  @Test
  void a_visit_whose_food_stop_is_still_to_come_is_in_time() {
    assertEquals(List.of(), at(Someone.healthy(), "2027-04-08T04:29:59Z"));
    assertEquals(
        List.of("Too soon: no food after 5:30am on Thursday 8 April has passed."),
        at(Someone.healthy(), "2027-04-08T04:30:00Z"));
    assertEquals(
        List.of(), at(Someone.healthy().having(SedationPlan.NONE), "2027-04-08T04:30:00Z"));
  }

  @Test
  void h2_the_told_stop_counts_and_not_the_exact_one() {
    Someone amina =
        Someone.healthy().arriving("2027-03-28T07:30").withKidney(80, Someone.DAY.minusDays(30));
    assertEquals(List.of(), at(amina, "2027-03-27T22:59:00Z"));
    assertEquals(
        List.of("Too soon: no food after 11pm on Saturday 27 March has passed."),
        at(amina, "2027-03-27T23:00:00Z"));
  }

  @Test
  void a_medicine_plan_must_not_have_begun() {
    Someone patient = Someone.healthy().taking(NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin");
    assertEquals(List.of(), at(patient, "2027-04-06T22:59:00Z"));
    assertEquals(
        List.of("Too soon: the medicine plan of DM-2 starts on Wednesday 7 April."),
        at(patient, "2027-04-06T23:00:00Z"));
  }

  @Test
  void a_blood_test_that_two_rules_wait_for_is_told_once() {
    Someone patient = Someone.healthy().taking(NamedMedicine.METFORMIN).withKidney(null);
    assertEquals(
        List.of("Too soon: a blood test was needed by Saturday 3 April."),
        at(patient, "2027-04-04T12:00:00Z"));
  }

  @Test
  void an_open_review_is_no_reason_against_a_near_date() {
    Someone patient = Someone.healthy().with(Allergen.LATEX, Stated.YES);
    assertEquals(List.of(), at(patient, "2027-04-07T12:00:00Z"));
  }

  @Test
  void every_step_that_is_too_late_is_named() {
    Someone patient =
        Someone.healthy()
            .taking(NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin")
            .taking(NamedMedicine.SULFONYLUREA, "gliclazide")
            .withKidney(null);
    assertEquals(
        List.of(
            "Too soon: no food after 5:30am on Thursday 8 April has passed.",
            "Too soon: the medicine plan of DM-2 starts on Wednesday 7 April.",
            "Too soon: the medicine plan of DM-3 starts on Thursday 8 April.",
            "Too soon: a blood test was needed by Saturday 3 April."),
        at(patient, "2027-04-08T05:00:00Z"));
  }

  @Test
  void a_blood_test_needs_its_five_days() {
    Someone patient = Someone.healthy().withKidney(null);
    assertEquals(List.of(), at(patient, "2027-04-03T22:59:59Z"));
    assertEquals(
        List.of("Too soon: a blood test was needed by Saturday 3 April."),
        at(patient, "2027-04-03T23:00:00Z"));
  }
}
