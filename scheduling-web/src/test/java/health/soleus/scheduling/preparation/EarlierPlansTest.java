package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.message.Telling;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EarlierPlansTest {
  private static final LocalDate MONTH_BEFORE = Someone.DAY.minusDays(31);

  private static final LocalDate RECENT = Someone.DAY.minusDays(10);

  private static EarlierPlans after(Someone... versions) {
    return new EarlierPlans(
        Arrays.stream(versions).map(version -> decided(version, List.of())).toList());
  }

  private static PreparationPlan decided(Someone version, List<PlannedMessage> messages) {
    return PreparationPlan.decided(
        new PreparationPlan.Of(BookingId.random(), ReferralId.random(), 1),
        version.visit(),
        version.plan(),
        messages,
        new PlanInput(version.question(), List.of()),
        Instant.parse("2027-03-15T10:00:00Z"));
  }

  private static Telling changedTo(Someone now, Someone... before) {
    return after(before).telling(PlanOccasion.CHANGED, now.plan());
  }

  @Test
  void a_blood_test_that_is_done_is_no_news_to_the_patient() {
    assertEquals(
        Telling.UNCHANGED, changedTo(Someone.healthy(), Someone.healthy().withKidney(null)));
  }

  @Test
  void a_blood_test_that_is_needed_only_now_is_news_for_it_stands_in_no_letter_yet() {
    Someone told = Someone.healthy().withKidney(80, MONTH_BEFORE);
    Someone atRisk =
        Someone.healthy().withKidney(80, MONTH_BEFORE).with(Condition.DIABETES, Stated.YES);
    assertTrue(atRisk.hasStep("REN-1"));
    assertEquals(Telling.CHANGED, changedTo(atRisk, told));
    assertEquals(Telling.UNCHANGED, changedTo(atRisk, atRisk));
  }

  @Test
  void a_fact_that_changes_no_instruction_is_no_news() {
    Someone answered = Someone.healthy().with(Condition.PLANTAR_FASCIITIS, Stated.YES);
    assertEquals(Telling.UNCHANGED, changedTo(answered, Someone.healthy()));
  }

  @Test
  void an_instruction_that_changes_is_news() {
    Someone patient = Someone.healthy().taking(NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin");
    assertEquals(Telling.CHANGED, changedTo(patient, Someone.healthy()));
  }

  @Test
  void who_was_told_nothing_yet_hears_of_the_visit_first() {
    Someone held = Someone.healthy().with(Allergen.LATEX, Stated.YES);
    assertFalse(after(held).haveTold());
    assertEquals(Telling.FIRST, changedTo(Someone.healthy(), held));
    assertEquals(Telling.FIRST, after().telling(PlanOccasion.BOOKED, Someone.healthy().plan()));
  }

  @Test
  void who_was_told_and_then_called_off_hears_all_again() {
    Someone held = Someone.healthy().with(Allergen.LATEX, Stated.YES);
    assertTrue(after(Someone.healthy(), held).haveTold());
    assertEquals(Telling.CHANGED, changedTo(Someone.healthy(), Someone.healthy(), held));
  }

  @Test
  void a_move_is_told_as_a_move() {
    assertEquals(
        Telling.MOVED,
        after(Someone.healthy()).telling(PlanOccasion.MOVED, Someone.healthy().plan()));
  }

  @Test
  void h24_a_medicine_plan_runs_from_its_first_missed_day_if_the_patient_was_told_of_it() {
    Someone told = Someone.healthy().taking(NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin");
    assertFalse(after(told).hasStarted(LocalDate.of(2027, 4, 6)));
    assertTrue(after(told).hasStarted(LocalDate.of(2027, 4, 7)));
    assertTrue(after(told).hasStarted(LocalDate.of(2027, 4, 8)));
    Someone held =
        Someone.healthy()
            .taking(NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin")
            .with(Allergen.LATEX, Stated.YES);
    assertFalse(after(held).hasStarted(Someone.DAY));
    assertFalse(after(Someone.healthy()).hasStarted(Someone.DAY));
  }

  @Test
  void h12_an_instruction_in_place_of_another_is_news() {
    Someone good = Someone.healthy().taking(NamedMedicine.METFORMIN).withKidney(62, RECENT);
    Someone weak = Someone.healthy().taking(NamedMedicine.METFORMIN).withKidney(55, RECENT);
    assertEquals(Telling.CHANGED, changedTo(weak, good));
    assertEquals(Telling.CHANGED, changedTo(good, weak));
  }

  @Test
  void an_instruction_that_no_longer_holds_is_news() {
    Someone told = Someone.healthy().taking(NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin");
    assertEquals(Telling.CHANGED, changedTo(Someone.healthy(), told));
  }

  @Test
  void nothing_was_said_before_there_was_a_plan_and_else_what_the_last_one_said() {
    assertEquals(List.of(), after().messages());
    PlannedMessage first = text("first");
    PlannedMessage last = text("last");
    assertEquals(
        List.of(last),
        new EarlierPlans(
                List.of(
                    decided(Someone.healthy(), List.of(first)),
                    decided(Someone.healthy(), List.of(last))))
            .messages());
  }

  private static PlannedMessage text(String body) {
    Instant at = Instant.parse("2027-04-01T09:00:00Z");
    return new PlannedMessage(
        "SMS-10", 1, Channel.SMS, at, at.plusSeconds(3600), false, true, "", body, "INF-1");
  }
}
