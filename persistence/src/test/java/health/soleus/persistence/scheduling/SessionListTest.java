package health.soleus.persistence.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.testkit.SchedulingWorld;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionListTest {
  private static SessionList list(LocalDate day, int slots, int minutes) {
    return SessionList.publish(
        SessionListId.random(),
        new SessionPlan(
            day,
            SchedulingWorld.ROOM_1,
            SchedulingWorld.OPERATOR,
            LocalTime.of(8, 30),
            slots,
            minutes),
        "Dr Helen Okonkwo",
        VisitShape.standard());
  }

  @Test
  void starts_of_single_slots_are_ninety_minutes_apart() {
    SessionList list = list(LocalDate.of(2027, 4, 7), 3, 60);
    assertEquals(
        List.of("2027-04-07T07:30:00Z", "2027-04-07T09:00:00Z", "2027-04-07T10:30:00Z"),
        list.slots().stream().map(slot -> slot.start().toString()).toList());
    assertEquals(Instant.parse("2027-04-07T07:15:00Z"), list.startsAt());
    assertEquals(Instant.parse("2027-04-07T11:45:00Z"), list.endsAt());
  }

  @Test
  void starts_of_double_slots_leave_both_turnarounds() {
    SessionList list = list(LocalDate.of(2027, 4, 7), 2, 120);
    assertEquals(
        List.of("2027-04-07T07:30:00Z", "2027-04-07T10:00:00Z"),
        list.slots().stream().map(slot -> slot.start().toString()).toList());
  }

  @Test
  void a_visit_takes_room_operator_and_patient_as_long_as_d10_says() {
    SessionList list = list(LocalDate.of(2027, 4, 7), 1, 60);
    PatientId patient = PatientId.random();
    Slot slot = list.slots().get(0);
    assertEquals(
        List.of(
            use(ResourceKind.ROOM, list.room().value(), "07:15", "08:45"),
            use(ResourceKind.OPERATOR, list.operator().value(), "07:30", "08:30"),
            use(ResourceKind.PATIENT, patient.value(), "06:30", "12:30")),
        list.uses(slot.id(), patient));
    assertEquals(Instant.parse("2027-04-07T06:30:00Z"), slot.arrival());
  }

  private static ResourceUse use(ResourceKind kind, UUID resource, String from, String until) {
    return new ResourceUse(
        kind,
        resource,
        Instant.parse("2027-04-07T" + from + ":00Z"),
        Instant.parse("2027-04-07T" + until + ":00Z"));
  }

  @Test
  void the_start_is_a_time_on_londons_clocks_on_both_sides_of_a_clock_change() {
    assertEquals(
        Instant.parse("2027-03-27T08:30:00Z"),
        list(LocalDate.of(2027, 3, 27), 1, 60).slots().get(0).start());
    assertEquals(
        Instant.parse("2027-03-28T07:30:00Z"),
        list(LocalDate.of(2027, 3, 28), 1, 60).slots().get(0).start());
    assertEquals(
        Instant.parse("2027-10-31T08:30:00Z"),
        list(LocalDate.of(2027, 10, 31), 1, 60).slots().get(0).start());
  }

  @Test
  void a_slot_may_be_closed_and_the_others_stay_open() {
    SessionList list = list(LocalDate.of(2027, 4, 7), 2, 60);
    list.close(list.slots().get(0).id());
    assertEquals(
        List.of(SlotStatus.CLOSED, SlotStatus.OPEN),
        list.slots().stream().map(Slot::status).toList());
  }

  @Test
  void a_slot_of_another_list_is_not_there() {
    SessionList list = list(LocalDate.of(2027, 4, 7), 1, 60);
    assertThrows(NotThere.class, () -> list.close(SlotId.random()));
    assertThrows(NotThere.class, () -> list.uses(SlotId.random(), PatientId.random()));
  }
}
