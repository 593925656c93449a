package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.ResourceKind;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.scheduling.Taking;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.SlotTaken;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every store of allocations does (D11, D13). */
public interface AllocationsContract extends SchedulingWorld {
  Duration TEN_MINUTES = Duration.ofMinutes(10);
  Caller SAM = SchedulingWorld.clerk("Sam Achterberg");
  Caller RITA = SchedulingWorld.clerk("R Penhaligon");

  private Instant hold(SessionList list, int slot, ReferralId referral, PatientId who, Caller by) {
    return holdAt(NOW, list, slot, referral, who, by);
  }

  private Instant holdAt(
      Instant at, SessionList list, int slot, ReferralId referral, PatientId who, Caller by) {
    SlotId id = list.slots().get(slot).id();
    return inTransaction(
        world -> {
          world
              .allocations()
              .hold(new Taking(id, referral, by, at, list.uses(id, who)), at.plus(TEN_MINUTES));
          return at.plus(TEN_MINUTES);
        });
  }

  private BookingId book(
      SessionList list, int slot, ReferralId referral, PatientId who, Caller by) {
    SlotId id = list.slots().get(slot).id();
    BookingId booking = BookingId.random();
    return inTransaction(
        world -> {
          world.allocations().book(new Taking(id, referral, by, NOW, list.uses(id, who)), booking);
          return booking;
        });
  }

  private SlotStanding standing(SessionList list, int slot, PatientId patient, Instant now) {
    SlotId id = list.slots().get(slot).id();
    return inTransaction(world -> world.allocations().standing(id, patient, now));
  }

  private static Set<ResourceKind> kinds(SlotStanding standing) {
    return standing.uses().stream().map(LiveUse::kind).collect(Collectors.toSet());
  }

  @Test
  default void a_free_slot_has_nothing_in_its_way() {
    SessionList list = published();
    SlotStanding standing = standing(list, 0, patient(), NOW);
    assertEquals(List.of(), standing.uses());
    assertEquals("Angio room 1", standing.roomName());
    assertEquals("Dr Helen Okonkwo", standing.operatorName());
    assertEquals(list.slots().get(0).arrival(), standing.arrival());
  }

  @Test
  default void a_hold_takes_room_operator_and_patient_and_says_who_and_until_when() {
    SessionList list = published();
    PatientId patient = patient();
    ReferralId referral = ReferralId.random();
    Instant until = hold(list, 0, referral, patient, SAM);
    SlotStanding standing = standing(list, 0, patient, NOW);
    assertEquals(Set.of(ResourceKind.values()), kinds(standing));
    LiveUse use = standing.uses().get(0);
    assertEquals(SAM.id(), use.holder());
    assertEquals("Sam Achterberg", use.holderName());
    assertEquals(until, use.holdEnds());
    assertEquals(NOW, use.takenAt());
    assertEquals(
        Set.of(ResourceKind.ROOM, ResourceKind.OPERATOR), kinds(standing(list, 0, patient(), NOW)));
  }

  @Test
  default void a_hold_that_has_expired_is_in_nobodys_way_and_is_taken_over() {
    SessionList list = published();
    Instant until = hold(list, 0, ReferralId.random(), patient(), SAM);
    assertEquals(List.of(), standing(list, 0, patient(), until).uses());
    holdAt(until, list, 0, ReferralId.random(), patient(), RITA);
    assertEquals("R Penhaligon", standing(list, 0, patient(), until).uses().get(0).holderName());
  }

  @Test
  default void somebody_elses_hold_stops_a_hold_and_a_booking() {
    SessionList list = published();
    hold(list, 0, ReferralId.random(), patient(), SAM);
    assertThrows(SlotTaken.class, () -> hold(list, 0, ReferralId.random(), patient(), RITA));
    assertThrows(SlotTaken.class, () -> book(list, 0, ReferralId.random(), patient(), RITA));
  }

  @Test
  default void the_holder_prolongs_the_hold_and_is_never_blocked_by_it() {
    SessionList list = published();
    PatientId patient = patient();
    ReferralId referral = ReferralId.random();
    hold(list, 0, referral, patient, SAM);
    Instant later = NOW.plusSeconds(300);
    Instant until = holdAt(later, list, 0, referral, patient, SAM);
    assertEquals(until, standing(list, 0, patient, later).uses().get(0).holdEnds());
    BookingId booking = book(list, 0, referral, patient, SAM);
    SlotStanding standing = standing(list, 0, patient, NOW);
    assertEquals(3, standing.uses().size());
    standing.uses().forEach(use -> assertEquals(booking, use.booking()));
  }

  @Test
  default void a_new_hold_ends_the_holders_other_one_for_the_same_referral() {
    SessionList list = published();
    PatientId patient = patient();
    ReferralId referral = ReferralId.random();
    hold(list, 0, referral, patient, SAM);
    hold(list, 1, referral, patient, SAM);
    assertEquals(List.of(), standing(list, 0, patient(), NOW).uses());
    List<LiveUse> holds = inTransaction(world -> world.allocations().holds(NOW));
    assertEquals(List.of(list.slots().get(1).id()), holds.stream().map(LiveUse::slot).toList());
  }

  @Test
  default void a_booking_ends_every_hold_for_its_referral() {
    SessionList list = published();
    ReferralId referral = ReferralId.random();
    hold(list, 1, referral, patient(), RITA);
    book(list, 0, referral, patient(), SAM);
    assertEquals(List.of(), standing(list, 1, patient(), NOW).uses());
    assertEquals(List.of(), inTransaction(world -> world.allocations().holds(NOW)));
  }

  @Test
  default void a_hold_that_is_let_go_and_a_booking_that_is_released_leave_nothing() {
    SessionList list = published();
    hold(list, 0, ReferralId.random(), patient(), SAM);
    BookingId booking = book(list, 1, ReferralId.random(), patient(), SAM);
    inTransaction(
        world -> {
          world.allocations().letGo(list.slots().get(0).id(), RITA.id());
          return world;
        });
    assertEquals(2, standing(list, 0, patient(), NOW).uses().size());
    inTransaction(
        world -> {
          world.allocations().letGo(list.slots().get(0).id(), SAM.id());
          world.allocations().release(booking);
          return world;
        });
    assertEquals(List.of(), standing(list, 0, patient(), NOW).uses());
    assertEquals(List.of(), standing(list, 1, patient(), NOW).uses());
  }

  @Test
  default void the_sweep_removes_what_has_expired_and_nothing_else() {
    SessionList list = published();
    Instant until = hold(list, 0, ReferralId.random(), patient(), SAM);
    book(list, 1, ReferralId.random(), patient(), SAM);
    assertEquals(0, sweep(until.minusSeconds(1)));
    assertEquals(3, sweep(until));
    assertEquals(2, standing(list, 1, patient(), until).uses().size());
  }

  private int sweep(Instant now) {
    return inTransaction(world -> world.allocations().sweep(now));
  }

  @Test
  default void a_patient_cannot_be_in_two_rooms_at_once() {
    SessionList list = published();
    SessionList other = elsewhere(ROOM_2, OTHER_OPERATOR);
    PatientId patient = patient();
    book(list, 0, ReferralId.random(), patient, SAM);
    assertEquals(Set.of(ResourceKind.PATIENT), kinds(standing(other, 0, patient, NOW)));
    SlotTaken taken =
        assertThrows(SlotTaken.class, () -> book(other, 0, ReferralId.random(), patient, RITA));
    assertEquals("patient_has_one_live_use_at_a_time", taken.getMessage());
  }

  @Test
  default void an_operator_cannot_treat_two_patients_at_once() {
    SessionList list = published();
    SessionList other = elsewhere(ROOM_2, OPERATOR);
    book(list, 0, ReferralId.random(), patient(), SAM);
    assertEquals(Set.of(ResourceKind.OPERATOR), kinds(standing(other, 0, patient(), NOW)));
    SlotTaken taken =
        assertThrows(SlotTaken.class, () -> book(other, 0, ReferralId.random(), patient(), RITA));
    assertEquals("operator_has_one_live_use_at_a_time", taken.getMessage());
  }

  @Test
  default void a_room_cannot_hold_two_patients_at_once_its_turnaround_included() {
    SessionList list = published();
    SessionList other =
        list(SchedulingWorld.plan(DAY, ROOM_1, OTHER_OPERATOR, LocalTime.of(9, 45)));
    keep(other);
    book(list, 0, ReferralId.random(), patient(), SAM);
    assertEquals(Set.of(ResourceKind.ROOM), kinds(standing(other, 0, patient(), NOW)));
    SlotTaken taken =
        assertThrows(SlotTaken.class, () -> book(other, 0, ReferralId.random(), patient(), RITA));
    assertEquals("room_has_one_live_use_at_a_time", taken.getMessage());
  }

  @Test
  default void neighbours_on_a_list_touch_and_do_not_collide() {
    SessionList list = published();
    book(list, 0, ReferralId.random(), patient(), SAM);
    book(list, 1, ReferralId.random(), patient(), SAM);
    book(list, 2, ReferralId.random(), patient(), SAM);
  }

  @Test
  default void a_move_holds_a_new_slot_beside_the_patients_own_visit() {
    SessionList list = published();
    PatientId patient = patient();
    ReferralId referral = ReferralId.random();
    BookingId booking = book(list, 0, referral, patient, SAM);
    hold(list, 1, referral, patient, SAM);
    assertEquals(
        Set.of(ResourceKind.ROOM, ResourceKind.OPERATOR), kinds(standing(list, 1, patient(), NOW)));
    SlotId to = list.slots().get(1).id();
    inTransaction(
        world -> {
          world.allocations().release(booking);
          world
              .allocations()
              .book(new Taking(to, referral, SAM, NOW, list.uses(to, patient)), booking);
          return booking;
        });
    assertEquals(List.of(), standing(list, 0, patient(), NOW).uses());
    assertEquals(3, standing(list, 1, patient, NOW).uses().size());
  }

  @Test
  default void slots_of_a_time_come_in_order_with_what_is_in_their_way() {
    SessionList list = published();
    book(list, 1, ReferralId.random(), patient(), SAM);
    Instant from = list.slots().get(0).start();
    List<SlotStanding> all =
        inTransaction(
            world -> world.allocations().standing(from, list.slots().get(2).start(), NOW));
    assertEquals(
        List.of(list.slots().get(0).id(), list.slots().get(1).id()),
        all.stream().map(SlotStanding::slot).toList());
    assertEquals(List.of(0, 2), all.stream().map(slot -> slot.uses().size()).toList());
  }

  private SessionList elsewhere(RoomId room, AccountId operator) {
    SessionList other = list(SchedulingWorld.plan(DAY, room, operator, LocalTime.of(8, 30)));
    keep(other);
    return other;
  }

  private static SessionList list(SessionPlan plan) {
    return SchedulingWorld.list(plan);
  }
}
