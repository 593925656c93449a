package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.DoseDates;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageScheduleTest {
  private static final String UNIT = " Northside Day Unit 020 7946 0958";
  private static final LocalDate APRIL_8 = LocalDate.of(2027, 4, 8);

  private LocalDateTime arrival = APRIL_8.atTime(11, 30);
  private Instant now = Instant.parse("2027-03-15T09:00:00Z");
  private Telling telling = Telling.FIRST;
  private boolean toldBefore;
  private boolean planStarted;
  private boolean sipsOptOut;
  private SedationPlan sedation = SedationPlan.CONSCIOUS;
  private List<PlannedMessage> earlier = List.of();
  private final List<PlanStep> more = new ArrayList<>();
  private final List<PlanGate> gates = new ArrayList<>();

  private Instant arrivalAt() {
    return arrival.atZone(London.ZONE).toInstant();
  }

  private List<PlannedMessage> messages() {
    Visit visit = new Visit(arrivalAt(), arrivalAt().plusSeconds(3600), "Northside Day Unit");
    List<PlanStep> steps = new ArrayList<>(more);
    if (sedation == SedationPlan.CONSCIOUS) {
      Instant stop = arrivalAt().minus(Duration.ofHours(6));
      steps.add(step("FAST-1", StepKind.FOOD, stop, "Do not eat any food after X."));
      Instant clear = arrivalAt().minus(Duration.ofHours(2));
      steps.add(step("FAST-2", StepKind.DRINK, clear, "You can drink clear fluids until Y."));
      if (!sipsOptOut) {
        steps.add(step("FAST-3", StepKind.DRINK, clear, "After Y you can still sip water."));
      }
      steps.add(step("ESC-1", StepKind.HOME, null, "An adult must take you home."));
    }
    steps.add(step("INF-1", StepKind.CHECK, null, "Call us if you feel unwell."));
    return MessageSchedule.forVisit(
        new VisitMessages(
            telling,
            toldBefore,
            planStarted,
            visit,
            new PlanContent(steps, gates, List.of()),
            sedation,
            sipsOptOut,
            new MessageSchedule.Sender("Northside Day Unit", "020 7946 0958", now),
            earlier));
  }

  private static PlanStep step(String rule, StepKind kind, @Nullable Instant at, String text) {
    String told = at == null ? "" : PatientWords.dateTime(StopTime.told(at));
    LocalDate day = at == null ? null : StopTime.told(at).toLocalDate();
    return new PlanStep(rule, 1, kind, day, at, told, text, "");
  }

  private void medicinePlanFrom(LocalDate firstMissed) {
    more.add(
        new PlanStep(
            "DM-2",
            1,
            StepKind.MEDICINE,
            firstMissed,
            null,
            "",
            "Do not take dapagliflozin on Wednesday 7 April or on Thursday 8 April.",
            "",
            new DoseDates(firstMissed.minusDays(1), firstMissed, APRIL_8)));
  }

  private void gate(GateKind kind, String rule, String due) {
    gates.add(
        new PlanGate(kind, rule, "subject", "sentence", Role.CONSULTANT, LocalDate.parse(due)));
  }

  private Optional<PlannedMessage> find(String template) {
    return messages().stream().filter(m -> m.template().equals(template)).findFirst();
  }

  private PlannedMessage require(String template) {
    return find(template).orElseThrow();
  }

  private List<String> templates() {
    return messages().stream().map(PlannedMessage::template).toList();
  }

  private String due(String template) {
    return require(template).dueAt().toString();
  }

  @Test
  void the_order_for_one_patient() {
    assertEquals(
        List.of(
            "SMS-01",
            "EMAIL-BOOKED",
            "SMS-02",
            "EMAIL-ESCORT",
            "SMS-03b",
            "EMAIL-REMINDER",
            "SMS-10",
            "SMS-04",
            "EMAIL-FOOD"),
        templates());
  }

  @Test
  void dated_texts_leave_at_10am_in_london() {
    assertEquals("2027-03-15T09:00:00Z", due("SMS-01"));
    assertEquals("2027-04-01T09:00:00Z", due("SMS-02"));
    assertEquals("2027-04-05T09:00:00Z", due("SMS-03b"));
    assertEquals("2027-04-06T09:00:00Z", due("SMS-10"));
    assertEquals("2027-04-07T09:00:00Z", due("SMS-04"));
  }

  @Test
  void the_reminder_asks_for_a_call_and_no_reply() {
    assertEquals(
        "((name)), you are due at Northside Day Unit at 11:30am on Thursday 8 April."
            + " If you cannot come, call 020 7946 0958",
        require("SMS-03b").body());
  }

  @Test
  void a_stop_on_the_day_is_told_the_day_before_as_tomorrow() {
    assertEquals(
        "((name)), tomorrow: no food after 5:30am. You can sip water until we call you in."
            + " Arrive with your medicines list."
            + UNIT,
        require("SMS-04").body());
    assertEquals("2027-04-07T23:00:00Z", require("SMS-04").notAfter().toString());
  }

  @Test
  void h2_a_stop_on_the_evening_before_is_told_that_day_for_tomorrow() {
    arrival = LocalDate.of(2027, 3, 28).atTime(7, 30);
    PlannedMessage text = require("SMS-04b");
    assertEquals(
        "((name)), for tomorrow: no food after 11pm today."
            + " You can sip water until we call you in."
            + UNIT,
        text.body());
    assertEquals("2027-03-27T10:00:00Z", text.dueAt().toString());
    assertEquals("2027-03-27T23:00:00Z", text.notAfter().toString());
    assertTrue(find("SMS-04").isEmpty() && find("SMS-05").isEmpty());
  }

  @Test
  void only_on_the_day_itself_the_text_says_today() {
    now = Instant.parse("2027-04-08T03:00:00Z");
    assertEquals(
        "((name)), today: no food after 5:30am. You can sip water until we call you in." + UNIT,
        require("SMS-05").body());
    assertEquals(now, require("SMS-05").dueAt());
    assertTrue(find("SMS-04").isEmpty() && find("SMS-04b").isEmpty());
  }

  @Test
  void h19_a_food_text_whose_time_has_passed_is_a_call_with_the_full_words() {
    now = Instant.parse("2027-04-08T04:30:00Z");
    assertTrue(find("SMS-05").isEmpty());
    PlannedMessage call =
        messages().stream().filter(m -> m.subject().contains("SMS-05")).findFirst().orElseThrow();
    assertEquals(Channel.PHONE, call.channel());
    assertEquals("CALL-INSTEAD", call.template());
    assertTrue(call.body().contains("Do not eat any food after X."));
  }

  @Test
  void booked_late_a_dated_text_leaves_at_once_but_not_at_night() {
    now = Instant.parse("2027-04-05T20:30:00Z");
    assertEquals("2027-04-06T07:00:00Z", due("SMS-02"));
    assertEquals("2027-04-06T09:00:00Z", due("SMS-10"));
    now = Instant.parse("2027-04-06T12:00:00Z");
    assertEquals(now.toString(), due("SMS-02"));
    assertEquals(now.toString(), due("SMS-10"));
    assertTrue(find("SMS-03b").isEmpty(), "SMS-01 has just told the date");
  }

  @Test
  void an_escort_check_after_5pm_of_the_day_before_is_a_call() {
    now = Instant.parse("2027-04-07T16:00:00Z");
    assertTrue(find("SMS-02").isEmpty());
    assertTrue(require("CALL-INSTEAD").body().contains("An adult must take you home."));
  }

  @Test
  void local_anaesthetic_only_has_no_text_about_food_or_escort() {
    sedation = SedationPlan.NONE;
    assertEquals(
        List.of("SMS-01", "EMAIL-BOOKED", "SMS-03b", "EMAIL-REMINDER", "SMS-10"), templates());
  }

  @Test
  void an_opt_out_of_sips_is_a_call_in_place_of_the_food_texts() {
    sipsOptOut = true;
    assertTrue(find("SMS-04").isEmpty() && find("SMS-04b").isEmpty() && find("SMS-05").isEmpty());
    PlannedMessage call = require("CALL-NO-SIPS");
    assertEquals(Channel.PHONE, call.channel());
    assertEquals("2027-04-07T09:00:00Z", call.dueAt().toString());
    assertEquals(
        "Do not eat any food after X. You can drink clear fluids until Y."
            + " After 9:30am on Thursday 8 April do not have anything at all by mouth,"
            + " not even sips of water, until we call you in.",
        call.body());
    assertFalse(require("EMAIL-FOOD").body().contains("sip"));
  }

  @Test
  void a_medicine_plan_is_told_three_days_before_the_first_missed_dose() {
    medicinePlanFrom(LocalDate.of(2027, 4, 7));
    PlannedMessage text = require("SMS-06");
    assertEquals("2027-04-04T09:00:00Z", text.dueAt().toString());
    assertEquals("2027-04-06T23:00:00Z", text.notAfter().toString());
    assertTrue(text.body().contains("your medicine plan starts on Wednesday 7 April."));
  }

  @Test
  void booked_sooner_the_medicine_plan_is_told_at_once_and_never_on_its_first_day() {
    medicinePlanFrom(LocalDate.of(2027, 4, 7));
    now = Instant.parse("2027-04-06T11:00:00Z");
    assertEquals(now, require("SMS-06").dueAt());
    now = Instant.parse("2027-04-06T19:30:00Z");
    assertTrue(find("SMS-06").isEmpty(), "after quiet hours it would be the first day");
    assertTrue(require("CALL-INSTEAD").body().contains("dapagliflozin"));
  }

  @Test
  void a_result_that_is_missing_is_asked_for_a_week_before_its_date() {
    gate(GateKind.RESULT, "REN-1", "2027-04-03");
    PlannedMessage text = require("SMS-09");
    assertEquals("2027-03-27T10:00:00Z", text.dueAt().toString());
    assertTrue(text.body().contains("you need a blood test by Saturday 3 April or"));
    assertTrue(templates().containsAll(List.of("SMS-01", "SMS-02", "SMS-04")));
  }

  @Test
  void while_a_signature_is_open_only_texts_07_and_08_go() {
    gate(GateKind.SIGNATURE, "AC-0", "2027-04-01");
    assertEquals(List.of("SMS-07", "EMAIL-PLAN-TO-SIGN"), templates());
    gate(GateKind.NAMED_REVIEW, "CON-1", "2027-04-01");
    assertEquals(List.of("SMS-07", "EMAIL-PLAN-TO-SIGN", "SMS-08"), templates());
  }

  @Test
  void h15_an_open_question_of_pregnancy_sends_no_text() {
    gate(GateKind.ANSWER, "PREG-1", "2027-04-01");
    assertEquals(List.of(), templates());
  }

  @Test
  void a_held_plan_of_a_patient_who_was_told_before_is_a_call_that_voids_it() {
    telling = Telling.CHANGED;
    toldBefore = true;
    gate(GateKind.NAMED_REVIEW, "ALL-1", "2027-04-01");
    assertEquals(List.of("CALL-VOID", "SMS-08"), templates());
    assertTrue(require("CALL-VOID").body().contains("Ignore all earlier messages."));
  }

  @Test
  void h3_a_move_voids_what_was_said_and_says_everything_again() {
    telling = Telling.MOVED;
    toldBefore = true;
    earlier = List.of();
    assertEquals("SMS-11", templates().get(0));
    assertEquals(
        "((name)), your visit is now Thursday 8 April, 11:30am. Ignore all earlier messages."
            + " New instructions are on the way."
            + UNIT,
        require("SMS-11").body());
    assertTrue(templates().contains("EMAIL-MOVED"));
    assertFalse(templates().contains("SMS-01"));
  }

  @Test
  void h24_who_may_have_started_a_plan_is_called_the_same_day() {
    telling = Telling.MOVED;
    planStarted = true;
    PlannedMessage call = require("CALL-PLAN-STARTED");
    assertEquals(Channel.PHONE, call.channel());
    assertEquals(now, call.dueAt());
  }

  @Test
  void an_unchanged_plan_says_nothing_twice() {
    now = Instant.parse("2027-04-02T12:00:00Z");
    telling = Telling.FIRST;
    Instant planned = now;
    now = Instant.parse("2027-03-15T09:00:00Z");
    earlier = messages();
    now = planned;
    telling = Telling.UNCHANGED;
    assertEquals(
        List.of("SMS-03b", "EMAIL-REMINDER", "SMS-10", "SMS-04", "EMAIL-FOOD"), templates());
  }

  @Test
  void an_unchanged_plan_repeats_what_may_not_have_left_yet() {
    earlier = messages();
    telling = Telling.UNCHANGED;
    now = Instant.parse("2027-04-01T09:00:05Z");
    assertTrue(templates().contains("SMS-02"));
  }

  @Test
  void the_email_holds_each_step_under_its_day() {
    medicinePlanFrom(LocalDate.of(2027, 4, 7));
    String body = require("EMAIL-BOOKED").body();
    assertTrue(body.startsWith("Dear ((fullName))\n\n"), body);
    assertTrue(body.contains("Day: Thursday 8 April 2027\nArrive at: 11:30am\n"), body);
    assertTrue(
        body.contains("Wednesday 7 April:\nDo not take dapagliflozin on Wednesday 7 April"), body);
    assertTrue(
        body.contains(
            "Thursday 8 April:\nDo not eat any food after X.\nYou can drink clear fluids until Y."
                + "\nAfter Y you can still sip water.\nArrive at 11:30am."),
        body);
    assertTrue(body.contains("Going home\n\nAn adult must take you home."), body);
  }
}
