package health.soleus.notifications.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.notifications.dispatch.ClaimNotifications;
import health.soleus.notifications.testkit.Bench;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.DayCaseBooked;
import health.soleus.persistence.event.DayCaseCancelled;
import health.soleus.persistence.event.DayCaseRescheduled;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.event.ReferralTriaged;
import health.soleus.persistence.event.TriageOutcome;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanningIT {
  private static final Instant DUE = Instant.parse("2027-03-27T10:00:00Z");
  private static final String FOOD = "((name)), for tomorrow: no food after 11pm today.";

  private final BookingId booking = BookingId.random();
  private final ReferralId referral = ReferralId.random();
  private Bench bench;
  private Patient amina;

  @BeforeEach
  void open() {
    bench = new Bench();
    amina = bench.kept(NotificationFixtures.amina());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void plan(CareEvent event) {
    bench.beans().get(PlanNotifications.class).plan(Caller.system(), event);
  }

  private List<String> messages() {
    return bench.column(
        "SELECT template || ' ' || status FROM notification_notification"
            + " ORDER BY created_at, position");
  }

  private List<String> openCalls() {
    return bench.column(
        "SELECT words FROM notification_phone_task WHERE done_at IS NULL"
            + " AND withdrawn_at IS NULL ORDER BY due_at");
  }

  private DayCaseBooked booked(PreparationPlan plan, Patient patient) {
    return new DayCaseBooked(
        UUID.randomUUID(),
        bench.clock().instant(),
        referral,
        patient.id(),
        booking,
        plan.id(),
        plan.planVersion(),
        Bench.ARRIVAL,
        Bench.ARRIVAL.plus(Duration.ofHours(1)),
        "Level 2",
        List.of());
  }

  private DayCaseRescheduled moved(PreparationPlan plan) {
    return new DayCaseRescheduled(
        UUID.randomUUID(),
        bench.clock().instant(),
        referral,
        amina.id(),
        booking,
        plan.id(),
        plan.planVersion(),
        Bench.ARRIVAL,
        Bench.ARRIVAL,
        Bench.ARRIVAL.plus(Duration.ofHours(1)),
        "Level 2",
        List.of());
  }

  private DayCaseCancelled cancelled(PreparationPlan plan, boolean medicinePlanRunning) {
    return new DayCaseCancelled(
        UUID.randomUUID(),
        bench.clock().instant(),
        referral,
        amina.id(),
        booking,
        plan.id(),
        Bench.ARRIVAL,
        "PATIENT_ILL",
        medicinePlanRunning);
  }

  private static List<PlannedMessage> firstPlan() {
    return List.of(
        Bench.dated("SMS-01", Bench.START, "((name)), your visit. Read our email."),
        Bench.dated("EMAIL-BOOKED", Bench.START, "Dear ((fullName))\n\nYour plan.\n"),
        Bench.dated("SMS-04b", DUE, FOOD));
  }

  @Test
  void a_booking_brings_the_messages_that_were_stored_with_its_plan_once() {
    DayCaseBooked event = booked(bench.keptPlan(booking, referral, firstPlan()), amina);
    plan(event);
    plan(event);
    assertEquals(
        List.of("SMS-01 SCHEDULED", "EMAIL-BOOKED SCHEDULED", "SMS-04b SCHEDULED"), messages());
    assertEquals(List.of(), openCalls());
    assertEquals(List.of("PlanNotifications"), bench.acts(referral.value()));
  }

  @Test
  void h03_a_move_marks_what_waited_and_brings_the_new_plan() {
    plan(booked(bench.keptPlan(booking, referral, firstPlan()), amina));
    PreparationPlan second =
        bench.keptPlan(
            booking, referral, List.of(Bench.dated("SMS-11", Bench.START, "((name)), moved.")));
    bench.clock().moveBy(Duration.ofMinutes(1));
    plan(moved(second));
    assertEquals(
        List.of(
            "SMS-01 SUPERSEDED",
            "EMAIL-BOOKED SUPERSEDED",
            "SMS-04b SUPERSEDED",
            "SMS-11 SCHEDULED"),
        messages());
  }

  @Test
  void h03_the_event_of_a_plan_that_was_replaced_meanwhile_plans_nothing() {
    PreparationPlan first = bench.keptPlan(booking, referral, firstPlan());
    PreparationPlan second =
        bench.keptPlan(
            booking, referral, List.of(Bench.dated("SMS-11", Bench.START, "((name)), moved.")));
    plan(booked(first, amina));
    assertEquals(List.of(), messages());
    plan(moved(second));
    assertEquals(List.of("SMS-11 SCHEDULED"), messages());
  }

  @Test
  void a_cancellation_voids_what_waits_and_tells_the_patient() {
    PreparationPlan plan = bench.keptPlan(booking, referral, firstPlan());
    plan(booked(plan, amina));
    bench.clock().moveBy(Duration.ofMinutes(1));
    plan(cancelled(plan, false));
    assertEquals(
        List.of(
            "SMS-01 SUPERSEDED",
            "EMAIL-BOOKED SUPERSEDED",
            "SMS-04b SUPERSEDED",
            "SMS-12b SCHEDULED",
            "EMAIL-CANCELLED SCHEDULED"),
        messages());
  }

  @Test
  void a_cancellation_while_a_medicine_plan_runs_is_a_call_the_same_day_as_well() {
    plan(cancelled(bench.keptPlan(booking, referral, firstPlan()), true));
    assertEquals(List.of("SMS-12 SCHEDULED", "EMAIL-CANCELLED SCHEDULED"), messages());
    assertEquals(1, openCalls().size());
  }

  @Test
  void calls_of_an_old_plan_are_withdrawn_with_it() {
    Patient unreached = bench.kept(NotificationFixtures.patient("Bob", null, null));
    plan(booked(bench.keptPlan(booking, referral, firstPlan()), unreached));
    assertEquals(List.of(), messages());
    assertEquals(List.of("Dear ((fullName))\n\nYour plan.", FOOD), openCalls());
    PreparationPlan second = bench.keptPlan(booking, referral, List.of());
    plan(moved(second));
    assertEquals(List.of(), openCalls());
  }

  @Test
  void the_receipt_and_each_outcome_are_told_by_text_and_email() {
    AccountId somebody = AccountId.random();
    LocalDate by = LocalDate.of(2027, 4, 24);
    ReferralReference reference = bench.quoted(amina, referral);
    plan(new ReferralReceived(UUID.randomUUID(), Bench.START, referral, amina.id(), somebody, by));
    for (TriageOutcome outcome : TriageOutcome.values()) {
      bench.clock().moveBy(Duration.ofMinutes(1));
      plan(
          new ReferralTriaged(
              UUID.randomUUID(),
              Bench.START,
              referral,
              amina.id(),
              somebody,
              somebody,
              outcome,
              outcome == TriageOutcome.RETURNED ? "NOT_SUITABLE" : "",
              by,
              false));
    }
    assertEquals(
        List.of(
            "SMS-21 SCHEDULED",
            "EMAIL-RECEIPT SCHEDULED",
            "SMS-18 SCHEDULED",
            "EMAIL-ACCEPTED SCHEDULED",
            "SMS-29 SCHEDULED",
            "EMAIL-ASKED-GP SCHEDULED",
            "SMS-18 SCHEDULED",
            "EMAIL-RETURNED SCHEDULED"),
        messages());
    assertTrue(
        bench.column("SELECT body FROM notification_notification").stream()
            .noneMatch(body -> body.contains("((date))") || body.contains("null")));
    assertTrue(
        bench
            .column("SELECT body FROM notification_notification WHERE template = 'EMAIL-RECEIPT'")
            .get(0)
            .contains("Your reference is " + reference.spaced() + "."));
  }

  @Test
  void news_that_comes_through_after_the_day_it_tells_never_leaves_and_nobody_is_called() {
    bench.quoted(amina, referral);
    Instant monthsAgo = Bench.START.minus(Duration.ofDays(101));
    LocalDate passed = LocalDate.of(2026, 12, 18);
    AccountId gp = AccountId.random();
    plan(new ReferralReceived(UUID.randomUUID(), monthsAgo, referral, amina.id(), gp, passed));
    ClaimNotifications claims = bench.beans().get(ClaimNotifications.class);
    for (Channel channel : List.of(Channel.SMS, Channel.EMAIL)) {
      assertNull(claims.next(Caller.system(), channel, "sink").orElseThrow().message());
    }
    assertEquals(List.of("SMS-21 EXPIRED", "EMAIL-RECEIPT EXPIRED"), messages());
    assertEquals(List.of(), openCalls());
  }
}
