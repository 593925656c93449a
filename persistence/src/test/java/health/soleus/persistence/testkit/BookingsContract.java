package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.BookingStatus;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionList;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotTaken;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of bookings does. */
public interface BookingsContract extends SchedulingWorld {
  private Booking booked(SessionList list, int slot, ReferralId referral) {
    Caller clerk = SchedulingWorld.clerk("Sam Achterberg");
    return inTransaction(
        world -> {
          Booking booking = booking(list, slot, referral, clerk);
          world.bookings().add(booking);
          return booking;
        });
  }

  private Booking booking(SessionList list, int slot, ReferralId referral, Caller clerk) {
    return Booking.of(
        SchedulingWorld.taking(list, list.slots().get(slot).id(), referral, patient(), clerk),
        patient(),
        list.slots().get(slot),
        "Northside Day Unit",
        PatientAgreement.BY_PHONE);
  }

  @Test
  default void a_booking_is_found_again_and_provisional_at_first() {
    SessionList list = published();
    ReferralId referral = ReferralId.random();
    Booking booking = booked(list, 0, referral);
    inTransaction(
        world -> {
          Booking found = world.bookings().requireLocked(booking.id());
          assertEquals(BookingStatus.PROVISIONAL, found.status());
          assertEquals(list.slots().get(0).arrival(), found.arrival());
          assertEquals(PatientAgreement.BY_PHONE, found.agreement());
          assertEquals(booking.id(), world.bookings().liveOf(referral).orElseThrow().id());
          return found;
        });
  }

  @Test
  default void an_unknown_booking_is_not_there() {
    assertThrows(
        NotThere.class, () -> inTransaction(world -> world.bookings().require(BookingId.random())));
    assertThrows(
        NotThere.class,
        () -> inTransaction(world -> world.bookings().requireLocked(BookingId.random())));
  }

  @Test
  default void a_referral_has_one_live_booking_and_may_have_another_after_a_cancellation() {
    SessionList list = published();
    ReferralId referral = ReferralId.random();
    Booking first = booked(list, 0, referral);
    SlotTaken refused = assertThrows(SlotTaken.class, () -> booked(list, 1, referral));
    assertEquals("referral_has_at_most_one_live_booking", refused.getMessage());
    inTransaction(
        world -> {
          world
              .bookings()
              .require(first.id())
              .cancel(
                  CancellationReason.PATIENT_ILL, "", SchedulingWorld.clerk("R Penhaligon"), NOW);
          return first;
        });
    Booking second = booked(list, 1, referral);
    inTransaction(
        world -> {
          assertEquals(second.id(), world.bookings().liveOf(referral).orElseThrow().id());
          assertTrue(world.bookings().find(first.id()).isPresent());
          return second;
        });
  }

  @Test
  default void live_bookings_come_earliest_first_and_the_confirmed_are_not_provisional() {
    SessionList list = published();
    Booking later = booked(list, 2, ReferralId.random());
    Booking early = booked(list, 0, ReferralId.random());
    inTransaction(
        world -> {
          world.bookings().require(early.id()).prepared(false);
          return early;
        });
    inTransaction(
        world -> {
          assertEquals(List.of(early.id(), later.id()), ids(world.bookings().live()));
          assertEquals(List.of(later.id()), ids(world.bookings().provisional()));
          assertEquals(List.of(early.id(), later.id()), ids(world.bookings().ofSession(list.id())));
          return list;
        });
  }

  private static List<BookingId> ids(List<Booking> bookings) {
    return bookings.stream().map(Booking::id).toList();
  }
}
