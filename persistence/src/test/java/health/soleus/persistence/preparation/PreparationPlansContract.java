package health.soleus.persistence.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What every store of preparation plans must do. */
interface PreparationPlansContract {
  Instant NOW = Instant.parse("2027-03-15T09:00:00Z");
  Visit VISIT =
      new Visit(
          Instant.parse("2027-03-28T06:30:00Z"),
          Instant.parse("2027-03-28T07:30:00Z"),
          "Northside Day Unit");
  PlanStep STEP =
      new PlanStep(
          "DM-2",
          1,
          StepKind.MEDICINE,
          LocalDate.of(2027, 3, 27),
          Instant.parse("2027-03-28T00:30:00Z"),
          "11pm",
          "text",
          "why",
          new DoseDates(
              LocalDate.of(2027, 3, 26), LocalDate.of(2027, 3, 27), LocalDate.of(2027, 3, 28)));
  PlanGate GATE =
      new PlanGate(
          GateKind.SIGNATURE,
          "AC-0",
          "apixaban",
          "sentence",
          Role.CONSULTANT,
          LocalDate.of(2027, 3, 21));
  PlannedMessage MESSAGE =
      new PlannedMessage(
          "SMS-01", 1, Channel.SMS, NOW, VISIT.arrival(), false, true, "", "body", "why");

  /** The facts a plan was made on, for these tests. */
  record Facts(String said, @Nullable Integer egfr) {}

  PreparationPlans plans();

  /** Runs the work in a transaction of its own. */
  <T> T inTransaction(Callable<T> work) throws Exception;

  default PreparationPlan kept(BookingId booking, ReferralId referral, int version)
      throws Exception {
    return kept(booking, referral, version, List.of());
  }

  default PreparationPlan kept(
      BookingId booking, ReferralId referral, int version, List<PlanGate> gates) throws Exception {
    PreparationPlan plan =
        PreparationPlan.decided(
            new PreparationPlan.Of(booking, referral, version),
            VISIT,
            new PlanContent(List.of(STEP), gates, List.of(new LeftOut("CON-1", "No reaction."))),
            List.of(MESSAGE),
            new Facts("ŵ 'quoted'", null),
            NOW);
    return inTransaction(
        () -> {
          plans().add(plan);
          return plan;
        });
  }

  @Test
  default void a_plan_comes_back_word_for_word() throws Exception {
    PreparationPlan plan = kept(BookingId.random(), ReferralId.random(), 1, List.of(GATE));
    PreparationPlan found = inTransaction(() -> plans().find(plan.id()).orElseThrow());
    assertEquals(List.of(STEP), found.content().steps());
    assertEquals(List.of(GATE), found.content().gates());
    assertEquals(List.of(MESSAGE), found.messages());
    assertEquals(VISIT, found.visit());
    assertEquals(PlanStatus.PROVISIONAL, found.status());
    assertEquals(1, found.planVersion());
    assertEquals(NOW, found.createdAt());
    assertTrue(found.input().contains("ŵ 'quoted'"));
    assertTrue(found.isUntouched());
    assertEquals(Optional.empty(), inTransaction(() -> plans().find(PlanId.random())));
  }

  @Test
  default void a_plan_without_gates_is_current() throws Exception {
    PreparationPlan plan = kept(BookingId.random(), ReferralId.random(), 1);
    assertEquals(PlanStatus.CURRENT, plan.status());
  }

  @Test
  default void one_version_is_live_and_all_are_kept() throws Exception {
    BookingId booking = BookingId.random();
    ReferralId referral = ReferralId.random();
    PreparationPlan first = kept(booking, referral, 1);
    inTransaction(
        () -> {
          plans().supersede(booking);
          return "";
        });
    assertEquals(Optional.empty(), inTransaction(() -> plans().live(booking)));
    PreparationPlan second = kept(booking, referral, 2);
    assertEquals(second.id(), inTransaction(() -> plans().live(booking).orElseThrow().id()));
    assertEquals(second.id(), inTransaction(() -> plans().live(referral).orElseThrow().id()));
    assertEquals(
        List.of(first.id(), second.id()),
        inTransaction(() -> plans().all(booking).stream().map(PreparationPlan::id).toList()));
    assertEquals(
        PlanStatus.SUPERSEDED,
        inTransaction(() -> plans().find(first.id()).orElseThrow().status()));
  }

  @Test
  default void a_second_live_version_is_refused() throws Exception {
    BookingId booking = BookingId.random();
    ReferralId referral = ReferralId.random();
    kept(booking, referral, 1);
    assertThrows(RuntimeException.class, () -> kept(booking, referral, 2));
    inTransaction(
        () -> {
          plans().supersede(booking);
          return "";
        });
    assertThrows(RuntimeException.class, () -> kept(booking, referral, 1));
  }

  @Test
  default void the_live_plans_of_many_bookings_come_in_one_answer() throws Exception {
    BookingId one = BookingId.random();
    BookingId two = BookingId.random();
    BookingId cancelled = BookingId.random();
    kept(one, ReferralId.random(), 1);
    kept(two, ReferralId.random(), 1);
    kept(cancelled, ReferralId.random(), 1);
    kept(BookingId.random(), ReferralId.random(), 1);
    inTransaction(
        () -> {
          plans().supersede(cancelled);
          return "";
        });
    List<BookingId> found =
        inTransaction(
            () ->
                plans().liveOf(List.of(one, two, cancelled)).stream()
                    .map(PreparationPlan::booking)
                    .toList());
    assertEquals(2, found.size());
    assertTrue(found.containsAll(List.of(one, two)));
    assertEquals(List.of(), inTransaction(() -> plans().liveOf(List.of())));
  }

  @Test
  default void the_fence_says_what_the_status_is_now() throws Exception {
    BookingId booking = BookingId.random();
    PreparationPlan plan = kept(booking, ReferralId.random(), 1);
    assertEquals(
        Optional.of(PlanStatus.CURRENT), inTransaction(() -> plans().lockForSending(plan.id())));
    Optional<PlanStatus> within =
        inTransaction(
            () -> {
              plans().supersede(booking);
              return plans().lockForSending(plan.id());
            });
    assertEquals(Optional.of(PlanStatus.SUPERSEDED), within);
    assertFalse(inTransaction(() -> plans().lockForSending(PlanId.random())).isPresent());
  }
}
