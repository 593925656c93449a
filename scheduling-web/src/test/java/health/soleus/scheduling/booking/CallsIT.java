package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Clinic.DAY;
import static health.soleus.scheduling.booking.Clinic.RITA;
import static health.soleus.scheduling.booking.Clinic.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.notification.MessageSource;
import health.soleus.persistence.notification.PhoneTask;
import health.soleus.persistence.notification.PhoneTasks;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.scheduling.calls.CallToMake;
import health.soleus.scheduling.calls.CallsToMake;
import health.soleus.scheduling.calls.DoneCall;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clerk's list of calls, beside real bookings and their plans. */
class CallsIT {
  private final Clinic clinic = new Clinic();
  private final List<SlotId> slots = clinic.list(DAY);
  private final ReferralId amina = clinic.accepted("Amina");

  @AfterEach
  void close() {
    clinic.close();
  }

  private List<CallToMake> calls() {
    return clinic.get(CallsToMake.class).of(SAM);
  }

  private UUID keep(MessageSource source) {
    PhoneTask task =
        new PhoneTask(
            source,
            null,
            clinic.clock.instant().plus(Duration.ofHours(1)),
            "The patient gets no texts.",
            "((name)), no food after 11pm. Dear ((fullName))",
            clinic.clock.instant());
    clinic.in(() -> clinic.get(PhoneTasks.class).add(task));
    return task.id();
  }

  private PatientId patient() {
    return new PatientId(UUID.fromString(clinic.one("SELECT id FROM patient_patient")));
  }

  private UUID callOfPlan(BookingId booking) {
    List<PreparationPlan> live =
        clinic.answer(() -> clinic.get(PreparationPlans.class).liveOf(List.of(booking)));
    return keep(
        new MessageSource(UUID.randomUUID(), amina, patient(), booking, live.get(0).id(), 1));
  }

  @Test
  void a_call_says_whom_to_call_why_and_in_which_words() {
    keep(new MessageSource(UUID.randomUUID(), amina, patient(), null, null, 0));
    CallToMake call = calls().get(0);
    assertEquals("WARSAME, Amina", call.patient().name());
    assertEquals("Left", call.patient().side());
    assertEquals("No known allergies", call.patient().allergies());
    assertEquals("020 7946 0123", call.phone());
    assertEquals("Amina, no food after 11pm. Dear Amina Warsame", call.words());
    assertEquals("The patient gets no texts.", call.why());
    assertFalse(call.dueNow());
    clinic.clock.moveBy(Duration.ofHours(2));
    assertTrue(calls().get(0).dueNow());
    assertFalse(calls().get(0).late());
    clinic.clock.moveBy(Duration.ofSeconds(1));
    assertTrue(calls().get(0).late());
  }

  @Test
  void h03_the_words_of_a_plan_that_was_moved_are_off_the_list_at_once() {
    Booked booked = clinic.book(SAM, amina, slots.get(0));
    UUID call = callOfPlan(booked.booking());
    assertEquals(1, calls().size());
    clinic
        .get(RescheduleDayCase.class)
        .move(SAM, new MoveWish(booked.booking(), slots.get(1), PatientAgreement.BY_PHONE, 1));
    assertEquals(List.of(), calls());
    assertEquals(0, clinic.get(CallsToMake.class).count(SAM));
    assertThrows(NotThere.class, () -> clinic.get(CallsToMake.class).one(SAM, call));
  }

  @Test
  void a_call_is_done_once_by_whoever_was_first() {
    UUID call = keep(new MessageSource(UUID.randomUUID(), amina, patient(), null, null, 0));
    DoneCall done = clinic.get(DoneCall.class);
    done.done(RITA, call);
    done.done(SAM, call);
    assertEquals(List.of(), calls());
    assertEquals("R Penhaligon", clinic.one("SELECT done_by_name FROM notification_phone_task"));
    assertEquals(2, clinic.count("audit_entry WHERE act = 'DoneCall'"));
  }

  @Test
  void a_call_that_reached_nobody_is_in_the_trail_as_such() {
    UUID call = keep(new MessageSource(UUID.randomUUID(), amina, patient(), null, null, 0));
    clinic.get(DoneCall.class).nobodyTold(SAM, call);
    assertEquals(1, calls().size());
    assertEquals(1, clinic.count("audit_entry WHERE act = 'NobodyTold'"));
    assertEquals(0, clinic.count("audit_entry WHERE act = 'DoneCall'"));
  }

  @Test
  void only_booking_staff_see_calls_and_an_unknown_call_is_not_there() {
    assertThrows(NotPermitted.class, () -> clinic.get(CallsToMake.class).of(clinic.consultant));
    assertThrows(NotThere.class, () -> clinic.get(DoneCall.class).done(SAM, UUID.randomUUID()));
  }
}
