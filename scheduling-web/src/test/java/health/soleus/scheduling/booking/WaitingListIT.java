package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Clinic.DAY;
import static health.soleus.scheduling.booking.Clinic.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.scheduling.booking.WaitingListQuestion.Sort;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits, what is open for them, and what is open for those who have a date. */
class WaitingListIT {
  private final Clinic clinic = new Clinic();

  @AfterEach
  void close() {
    clinic.close();
  }

  private WaitingListView waiting(String search, Sort sort, int page) {
    return clinic.get(WaitingList.class).of(SAM, new WaitingListQuestion(search, sort, page));
  }

  private static List<String> names(WaitingListView view) {
    return view.people().stream().map(person -> person.patient().name()).toList();
  }

  @Test
  void the_urgent_come_first_and_then_the_nearest_breach() {
    clinic.accepted("Early");
    clinic.clock.moveBy(Duration.ofDays(1));
    clinic.accepted("Later");
    clinic.clock.moveBy(Duration.ofDays(1));
    clinic.accepted("Urgent", ClinicalPriority.URGENT, facts -> facts);
    WaitingListView view = waiting("", Sort.URGENCY, 1);
    assertEquals(List.of("WARSAME, Urgent", "WARSAME, Early", "WARSAME, Later"), names(view));
    assertEquals(
        List.of("126 days to breach", "124 days to breach", "125 days to breach"),
        view.people().stream().map(WaitingPerson::breachWords).toList());
    assertEquals(
        List.of("WARSAME, Early", "WARSAME, Later", "WARSAME, Urgent"),
        names(waiting("", Sort.BREACH, 1)));
    assertEquals(
        List.of("WARSAME, Early", "WARSAME, Later", "WARSAME, Urgent"),
        names(waiting("", Sort.NAME, 1)));
    assertEquals(
        List.of("WARSAME, Early", "WARSAME, Later", "WARSAME, Urgent"),
        names(waiting("", Sort.WAITED, 1)));
  }

  @Test
  void a_search_finds_words_of_the_name_and_parts_of_the_nhs_number() {
    clinic.accepted("Amina");
    clinic.accepted("Ben");
    clinic.accepted("Siân O\u2019Gŵr");
    assertEquals(List.of("WARSAME, Amina"), names(waiting("warsame, ami", Sort.NAME, 1)));
    assertEquals(1, waiting(" sian ogwr", Sort.NAME, 1).total());
    WaitingListView all = waiting("", Sort.NAME, 1);
    String number = all.people().get(1).patient().nhsNumber();
    assertEquals(List.of("WARSAME, Ben"), names(waiting(number, Sort.NAME, 1)));
    WaitingListView none = waiting("nobody", Sort.NAME, 1);
    assertEquals(0, none.total());
    assertEquals(3, none.everyone());
    assertEquals(1, none.pages());
  }

  @Test
  void twenty_are_on_a_page_and_a_page_beyond_the_last_is_the_last() {
    for (int i = 0; i < 21; i++) {
      clinic.accepted("Person" + (char) ('a' + i));
    }
    assertEquals(20, waiting("", Sort.NAME, 1).people().size());
    WaitingListView last = waiting("", Sort.NAME, 9);
    assertEquals(2, last.page());
    assertEquals(2, last.pages());
    assertEquals(List.of("WARSAME, Personu"), names(last));
    assertEquals(List.of("WARSAME, Persona"), names(waiting("", Sort.NAME, 0)).subList(0, 1));
  }

  @Test
  void what_stops_a_date_and_what_is_open_are_never_mixed() {
    clinic.accepted(
        "Amina",
        ClinicalPriority.ROUTINE,
        facts ->
            facts
                .withAdultOvernight(Stated.NOT_ASKED)
                .withBlood(BloodResults.none())
                .with(Allergen.LATEX, Stated.YES, new Allergy(Allergen.LATEX, "hives", null)));
    clinic.accepted("Ben");
    List<WaitingPerson> people = waiting("", Sort.NAME, 1).people();
    WaitingPerson amina = people.get(0);
    assertEquals(
        List.of(Obstacle.Kind.ADULT_NOT_ASKED),
        amina.stops().stream().map(Obstacle::kind).toList());
    assertTrue(amina.open().stream().anyMatch(gate -> gate.ruleId().equals("REN-1")));
    assertEquals("Latex: hives", amina.patient().allergies());
    assertEquals("stop", amina.patient().allergyState());
    assertFalse(amina.isReady());
    assertTrue(people.get(1).isReady());
    assertEquals("No known allergies", people.get(1).patient().allergies());
  }

  @Test
  void a_hold_is_shown_and_whoever_has_a_date_waits_no_longer() {
    SlotId slot = clinic.list(DAY).get(0);
    ReferralId amina = clinic.accepted("Amina");
    clinic.get(HoldSlot.class).hold(SAM, amina, slot);
    assertEquals(
        "Held by Sam Achterberg until 9:10", waiting("", Sort.NAME, 1).people().get(0).heldBy());
    clinic.book(SAM, amina, slot);
    assertEquals(0, waiting("", Sort.NAME, 1).everyone());
    assertEquals(0, clinic.get(WaitingList.class).count(SAM));
  }

  @Test
  void a_provisional_visit_shows_each_open_gate_with_its_owner_and_its_day_overdue_first() {
    List<SlotId> slots = clinic.list(DAY);
    List<SlotId> later = clinic.list(DAY.plusDays(7));
    ReferralId ben = withoutBlood("Ben");
    ReferralId amina = withoutBlood("Amina");
    clinic.book(SAM, ben, later.get(0));
    Booked booked = clinic.book(SAM, amina, slots.get(0));
    assertTrue(booked.provisional());
    assertEquals(
        "Booked, provisional until everything before the visit is done.", booked.sentence());
    List<GateToClose> gates = clinic.get(ProvisionalBookings.class).of(SAM);
    assertEquals(
        List.of("WARSAME, Amina", "WARSAME, Ben"),
        gates.stream().map(gate -> gate.patient().name()).distinct().toList());
    assertFalse(gates.get(0).overdue());
    assertFalse(gates.get(0).owner().isBlank());
    clinic.clock.moveTo(
        gates.get(0).gate().due().plusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
    GateToClose first = clinic.get(ProvisionalBookings.class).of(SAM).get(0);
    assertTrue(first.overdue());
    assertEquals("WARSAME, Amina", first.patient().name());
  }

  private ReferralId withoutBlood(String given) {
    return clinic.accepted(
        given, ClinicalPriority.ROUTINE, facts -> facts.withBlood(BloodResults.none()));
  }

  @Test
  void a_gp_and_a_nurse_see_none_of_it() {
    Caller gp =
        new Caller(new AccountId(UUID.randomUUID()), "Dr A", Role.GP, new OdsCode("Y00001"));
    Caller nurse = new Caller(new AccountId(UUID.randomUUID()), "Nurse N", Role.NURSE, null);
    for (Caller caller : List.of(gp, nurse)) {
      assertThrows(
          NotPermitted.class,
          () -> clinic.get(WaitingList.class).of(caller, WaitingListQuestion.everyone()));
      assertThrows(NotPermitted.class, () -> clinic.get(ProvisionalBookings.class).of(caller));
    }
  }

  @Test
  void six_weeks_of_two_rooms_are_offered_in_good_time() {
    for (int day = 1; day <= 30; day++) {
      clinic.list(DAY.plusDays(day - 20));
    }
    ReferralId amina = clinic.accepted("Amina");
    FreeSlots free = clinic.get(FreeSlots.class);
    free.forReferral(SAM, amina);
    long before = System.nanoTime();
    int offers = free.forReferral(SAM, amina).size();
    long millis = Duration.ofNanos(System.nanoTime() - before).toMillis();
    System.out.println("offers: " + offers + " slots in " + millis + " ms");
    assertEquals(90, offers);
    assertEquals(Instant.parse("2027-03-15T09:00:00Z"), clinic.clock.instant());
  }
}
