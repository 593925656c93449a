package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Clinic.DAY;
import static health.soleus.scheduling.booking.Clinic.RITA;
import static health.soleus.scheduling.booking.Clinic.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.scheduling.BookingStatus;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.SlotTaken;
import health.soleus.persistence.type.StaleRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Holding, booking, moving and cancelling with the real record, plan, outbox and trail. */
class BookingIT {
  private final Clinic clinic = new Clinic();
  private final List<SlotId> slots = clinic.list(DAY);
  private final ReferralId amina = clinic.accepted("Amina");

  @AfterEach
  void close() {
    clinic.close();
  }

  private Instant hold(ReferralId referral, SlotId slot) {
    return clinic.get(HoldSlot.class).hold(SAM, referral, slot);
  }

  private Booked move(BookingId booking, SlotId slot) {
    return clinic
        .get(RescheduleDayCase.class)
        .move(SAM, new MoveWish(booking, slot, PatientAgreement.BY_PHONE, 1));
  }

  private String cancel(BookingId booking) {
    return clinic.get(CancelDayCase.class).cancel(SAM, booking, CancellationReason.PATIENT_ILL, "");
  }

  private BookingView open(BookingId booking) {
    return clinic.get(OpenBooking.class).open(SAM, booking);
  }

  private String eventsOf(String type) {
    return clinic.one("SELECT count(*) FROM outbox_entry WHERE type = '" + type + "'");
  }

  @Test
  void a_booking_its_plan_its_event_and_its_trail_are_kept_together() {
    Booked booked = clinic.book(SAM, amina, slots.get(0));
    assertFalse(booked.already());
    BookingView view = open(booked.booking());
    assertEquals(BookingStatus.CONFIRMED, view.status());
    assertEquals("Booked.", booked.sentence());
    assertEquals("7:30", view.arrivalWords());
    assertEquals("8:30", view.startWords());
    assertEquals("Wednesday 7 April 2027", view.dayWords());
    assertEquals("Angio room 1", view.room());
    assertEquals(1, view.planVersion());
    assertTrue(view.messages().size() > 1);
    assertEquals("WARSAME, Amina", view.patient().name());
    assertEquals("Left", view.patient().side());
    assertEquals("No known allergies", view.patient().allergies());
    assertEquals(
        List.of(
            "Booked by Sam Achterberg at 9:00 on Monday 15 March. The patient agreed by phone."),
        view.history());
    assertEquals("BOOKED", clinic.one("SELECT status FROM referral_referral"));
    assertEquals(3, clinic.count("scheduling_resource_allocation WHERE state = 'BOOKED'"));
    assertEquals("1", eventsOf("DayCaseBooked"));
    assertEquals(1, clinic.count("audit_entry WHERE act = 'BookDayCase'"));
  }

  @Test
  void the_same_clerk_asking_the_same_again_gets_the_same_booking() {
    Booked first = clinic.book(SAM, amina, slots.get(0));
    clinic.clock.moveBy(Duration.ofMinutes(5));
    Booked again = clinic.book(SAM, amina, slots.get(0));
    assertEquals(first.booking(), again.booking());
    assertTrue(again.already());
    assertEquals("Already booked at 9:00 by you.", again.sentence());
    assertEquals("1", eventsOf("DayCaseBooked"));
    assertEquals(1, clinic.count("scheduling_booking"));
  }

  @Test
  void a_patient_who_has_a_visit_is_moved_not_booked_twice() {
    clinic.book(SAM, amina, slots.get(0));
    Refused refused = assertThrows(Refused.class, () -> clinic.book(RITA, amina, slots.get(1)));
    assertEquals(
        List.of(
            "Sam Achterberg booked this patient at 9:00 on Monday 15 March, for 8:30 on Wednesday"
                + " 7 April. To change the date, move that visit."),
        refused.reasons());
  }

  @Test
  void the_loser_is_told_who_when_and_what_is_next_best() {
    clinic.clock.moveBy(Duration.ofMinutes(44));
    clinic.book(RITA, amina, slots.get(1));
    ReferralId ben = clinic.accepted("Ben");
    SlotTaken taken = assertThrows(SlotTaken.class, () -> clinic.book(SAM, ben, slots.get(1)));
    assertEquals("R Penhaligon", taken.by());
    assertEquals(Instant.parse("2027-03-15T09:44:00Z"), taken.at());
    SlotLoss loss = clinic.get(FreeSlots.class).afterLoss(SAM, ben, slots.get(1));
    assertEquals(
        "R Penhaligon took Wed 7 April, 10:00 at 9:44. Next best is Wed 7 April, 8:30.",
        loss.sentence());
    assertEquals(
        List.of(slots.get(0), slots.get(2)),
        loss.alternatives().stream().map(SlotOffer::slot).toList());
  }

  @Test
  void a_hold_keeps_others_out_for_ten_minutes_and_is_reused_by_its_holder() {
    ReferralId ben = clinic.accepted("Ben");
    Instant until = hold(amina, slots.get(0));
    assertEquals(Instant.parse("2027-03-15T09:10:00Z"), until);
    assertThrows(SlotTaken.class, () -> clinic.book(RITA, ben, slots.get(0)));
    clinic.clock.moveTo(until);
    clinic.book(RITA, ben, slots.get(0));
    assertThrows(SlotTaken.class, () -> clinic.book(SAM, amina, slots.get(0)));
    hold(amina, slots.get(1));
    clinic.book(SAM, amina, slots.get(1));
    assertEquals(0, clinic.count("scheduling_resource_allocation WHERE state = 'HELD'"));
  }

  @Test
  void expired_holds_are_swept_and_a_slot_let_go_is_free() {
    Instant until = hold(amina, slots.get(0));
    clinic.clock.moveTo(until);
    ReleaseExpiredHolds sweep = clinic.get(ReleaseExpiredHolds.class);
    assertEquals(3, sweep.release(Caller.system()));
    assertThrows(NotPermitted.class, () -> sweep.release(SAM));
    hold(amina, slots.get(0));
    clinic.get(HoldSlot.class).letGo(SAM, slots.get(0));
    assertEquals(0, clinic.count("scheduling_resource_allocation"));
  }

  @Test
  void a_move_keeps_the_booking_and_supersedes_its_plan_in_one_transaction() {
    BookingId booking = clinic.book(SAM, amina, slots.get(0)).booking();
    hold(amina, slots.get(1));
    Booked moved = move(booking, slots.get(1));
    assertEquals(booking, moved.booking());
    assertEquals("Moved.", moved.sentence());
    BookingView view = open(booking);
    assertEquals("10:00", view.startWords());
    assertEquals(2, view.planVersion());
    assertEquals(1, clinic.count("preparation_plan WHERE status = 'SUPERSEDED'"));
    assertEquals(3, clinic.count("scheduling_resource_allocation WHERE state = 'BOOKED'"));
    assertEquals(0, clinic.count("scheduling_resource_allocation WHERE state = 'HELD'"));
    assertEquals("1", eventsOf("DayCaseRescheduled"));
    assertTrue(move(booking, slots.get(1)).already());
    assertEquals("1", eventsOf("DayCaseRescheduled"));
    clinic.book(RITA, clinic.accepted("Ben"), slots.get(0));
  }

  @Test
  void a_move_to_a_slot_that_is_taken_changes_nothing() {
    BookingId booking = clinic.book(SAM, amina, slots.get(0)).booking();
    clinic.book(RITA, clinic.accepted("Ben"), slots.get(1));
    assertThrows(SlotTaken.class, () -> move(booking, slots.get(1)));
    BookingView view = open(booking);
    assertEquals("8:30", view.startWords());
    assertEquals(1, view.planVersion());
    assertEquals(6, clinic.count("scheduling_resource_allocation"));
  }

  @Test
  void a_cancelled_visit_frees_slot_and_referral_and_may_be_booked_anew() {
    BookingId booking = clinic.book(SAM, amina, slots.get(0)).booking();
    assertEquals("Cancelled at 9:00 by Sam Achterberg.", cancel(booking));
    assertEquals("Cancelled at 9:00 by Sam Achterberg.", cancel(booking));
    assertEquals("1", eventsOf("DayCaseCancelled"));
    assertEquals("ACCEPTED", clinic.one("SELECT status FROM referral_referral"));
    assertEquals(0, clinic.count("scheduling_resource_allocation"));
    assertEquals(0, clinic.count("preparation_plan WHERE status <> 'SUPERSEDED'"));
    BookingView view = open(booking);
    assertEquals("Cancelled", view.statusWords());
    assertEquals(
        "Cancelled by Sam Achterberg at 9:00 on Monday 15 March. The patient is ill.",
        view.history().get(1));
    assertThrows(StaleRecord.class, () -> move(booking, slots.get(1)));
    assertNotEquals(booking, clinic.book(SAM, amina, slots.get(0)).booking());
  }

  @Test
  void a_reason_that_says_too_little_needs_a_comment_and_a_visit_that_began_stays() {
    BookingId booking = clinic.book(SAM, amina, slots.get(0)).booking();
    CancelDayCase cancelling = clinic.get(CancelDayCase.class);
    assertThrows(
        Refused.class,
        () -> cancelling.cancel(SAM, booking, CancellationReason.PRIORITY_CHANGE, "  "));
    assertThrows(
        Refused.class,
        () -> cancelling.cancel(SAM, booking, CancellationReason.PATIENT_ILL, "x".repeat(1001)));
    clinic.clock.moveTo(Instant.parse("2027-04-07T07:30:00Z"));
    assertThrows(Refused.class, () -> cancel(booking));
  }

  @Test
  void a_referral_that_changed_while_the_page_was_open_is_not_booked() {
    assertThrows(
        StaleRecord.class,
        () ->
            clinic
                .get(BookDayCase.class)
                .book(SAM, new BookingWish(amina, slots.get(0), PatientAgreement.BY_PHONE, 2)));
    assertEquals(0, clinic.count("scheduling_booking"));
  }

  @Test
  void every_reason_is_given_at_once_by_the_offer_and_by_the_booking_alike() {
    ReferralId both =
        clinic.accepted(
            "Chris",
            ClinicalPriority.ROUTINE,
            Laterality.BOTH,
            facts -> facts.withAdultOvernight(Stated.NOT_ASKED).with(Pregnancy.POSSIBLY));
    List<String> offered = clinic.get(FreeSlots.class).forReferral(SAM, both).get(0).reasons();
    Refused refused = assertThrows(Refused.class, () -> clinic.book(SAM, both, slots.get(0)));
    assertEquals(offered, refused.reasons());
    assertEquals(3, offered.size());
    assertThrows(Refused.class, () -> hold(both, slots.get(0)));
  }

  @Test
  void what_is_not_known_is_not_there_and_only_booking_staff_book() {
    assertThrows(NotThere.class, () -> clinic.book(SAM, ReferralId.random(), slots.get(0)));
    assertThrows(NotThere.class, () -> clinic.book(SAM, amina, SlotId.random()));
    assertThrows(NotThere.class, () -> cancel(BookingId.random()));
    assertThrows(NotThere.class, () -> open(BookingId.random()));
    assertThrows(NotPermitted.class, () -> clinic.book(clinic.consultant, amina, slots.get(0)));
  }

  @Test
  void the_last_look_shows_plan_messages_and_what_the_button_says() {
    hold(amina, slots.get(0));
    BookingCheck check = clinic.get(CheckBooking.class).before(SAM, amina, slots.get(0));
    assertTrue(check.offer().fits());
    assertEquals("9:10", check.offer().heldUntilWords());
    assertEquals("Book this visit", check.bookWords());
    assertEquals(1, check.factsVersion());
    assertTrue(check.plan().steps().size() > 3);
    BookingId booking = clinic.book(SAM, amina, slots.get(0)).booking();
    BookingCheck moving = clinic.get(CheckBooking.class).beforeMove(SAM, booking, slots.get(1));
    assertTrue(moving.offer().fits());
    assertEquals("Move this visit", moving.bookWords());
  }
}
