package health.soleus.persistence.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.testkit.SchedulingWorld;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaleRecord;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BookingTest {
  private static final Caller SAM = SchedulingWorld.clerk("Sam Achterberg");
  private static final Caller RITA = SchedulingWorld.clerk("R Penhaligon");

  private final SessionList list =
      SchedulingWorld.list(
          SchedulingWorld.plan(
              SchedulingWorld.DAY,
              SchedulingWorld.ROOM_1,
              SchedulingWorld.OPERATOR,
              LocalTime.of(8, 30)));
  private final Slot first = list.slots().get(0);
  private final Slot second = list.slots().get(1);

  private Booking booking() {
    PatientId patient = PatientId.random();
    return Booking.of(
        SchedulingWorld.taking(list, first.id(), ReferralId.random(), patient, SAM),
        patient,
        first,
        "Northside Day Unit",
        PatientAgreement.BY_PHONE);
  }

  @Test
  void every_status_may_become_what_the_table_says_and_nothing_else() {
    Set<BookingStatus> all = Set.of(BookingStatus.values());
    Map<BookingStatus, Set<BookingStatus>> table =
        Map.of(
            BookingStatus.PROVISIONAL, all,
            BookingStatus.CONFIRMED, all,
            BookingStatus.CANCELLED, Set.of());
    for (BookingStatus from : BookingStatus.values()) {
      for (BookingStatus to : BookingStatus.values()) {
        assertEquals(
            table.getOrDefault(from, Set.of()).contains(to),
            from.mayBecome(to),
            from + " to " + to);
      }
    }
  }

  @Test
  void a_plan_without_open_gates_confirms_it_and_a_new_gate_makes_it_provisional_again() {
    Booking booking = booking();
    booking.prepared(false);
    assertEquals(BookingStatus.CONFIRMED, booking.status());
    booking.prepared(true);
    assertEquals(BookingStatus.PROVISIONAL, booking.status());
  }

  @Test
  void a_move_keeps_the_id_and_is_provisional_until_planned_anew() {
    Booking booking = booking();
    BookingId id = booking.id();
    booking.prepared(false);
    booking.move(second, PatientAgreement.IN_PERSON, RITA, SchedulingWorld.NOW.plusSeconds(60));
    assertEquals(id, booking.id());
    assertEquals(second.id(), booking.slot());
    assertEquals(second.arrival(), booking.arrival());
    assertEquals(second.start(), booking.start());
    assertEquals(second.end(), booking.end());
    assertEquals(BookingStatus.PROVISIONAL, booking.status());
    assertEquals("R Penhaligon", booking.bookedByName());
    assertEquals(RITA.id(), booking.bookedBy());
    assertEquals(PatientAgreement.IN_PERSON, booking.agreement());
  }

  @Test
  void a_cancelled_booking_says_who_when_and_why_and_never_changes_again() {
    Booking booking = booking();
    assertNull(booking.cancellationReason());
    booking.cancel(CancellationReason.PATIENT_ILL, "flu", SAM, SchedulingWorld.NOW);
    assertEquals(BookingStatus.CANCELLED, booking.status());
    assertEquals(CancellationReason.PATIENT_ILL, booking.cancellationReason());
    assertEquals("flu", booking.cancellationComment());
    assertEquals("Sam Achterberg", booking.cancelledByName());
    assertEquals(SchedulingWorld.NOW, booking.cancelledAt());
    refused(booking, b -> b.prepared(false));
    refused(booking, b -> b.move(second, PatientAgreement.BY_PHONE, RITA, SchedulingWorld.NOW));
    refused(
        booking, b -> b.cancel(CancellationReason.CLINIC_CANCELLED, "", RITA, SchedulingWorld.NOW));
    assertEquals(first.id(), booking.slot());
  }

  private static void refused(Booking booking, Consumer<Booking> change) {
    StaleRecord refused = assertThrows(StaleRecord.class, () -> change.accept(booking));
    assertEquals("Sam Achterberg cancelled this visit.", refused.sentence());
  }
}
