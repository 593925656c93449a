package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Situations.ARRIVAL;
import static health.soleus.scheduling.booking.Situations.CALLER;
import static health.soleus.scheduling.booking.Situations.OTHER_REFERRAL;
import static health.soleus.scheduling.booking.Situations.OTHER_SLOT;
import static health.soleus.scheduling.booking.Situations.REFERRAL;
import static health.soleus.scheduling.booking.Situations.RITA;
import static health.soleus.scheduling.booking.Situations.SLOT;
import static health.soleus.scheduling.booking.Situations.START;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.scheduling.ResourceKind;
import health.soleus.scheduling.booking.Obstacle.Kind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookingPolicyTest {
  private static final Situations FREE = Situations.free();

  private static void only(Kind kind, String sentence, Situations situation) {
    List<Obstacle> found = BookingPolicy.obstacles(situation.now());
    assertEquals(List.of(kind), found.stream().map(Obstacle::kind).toList());
    assertEquals(sentence, found.get(0).sentence());
  }

  private static void none(Situations situation) {
    assertEquals(List.of(), BookingPolicy.obstacles(situation.now()));
  }

  @Test
  void a_free_slot_of_a_patient_who_is_ready_has_no_obstacle() {
    none(FREE);
  }

  @Test
  void a_closed_slot() {
    only(Kind.SLOT_CLOSED, "This slot is closed. Choose another slot.", FREE.closed());
  }

  @Test
  void a_slot_whose_arrival_has_passed() {
    String sentence =
        "Arrival for this slot was at 7:30 on Wednesday 7 April. Choose a later slot.";
    only(Kind.SLOT_PAST, sentence, FREE.at(ARRIVAL));
    only(Kind.SLOT_PAST, sentence, FREE.at(ARRIVAL.plusSeconds(1)));
    only(Kind.SLOT_PAST, sentence, FREE.at(START.plusSeconds(86_400)));
    none(FREE.at(ARRIVAL.minusSeconds(1)));
  }

  @Test
  void a_later_slot_of_a_list_that_has_begun() {
    Instant begun = START.minusSeconds(6 * 3600);
    Situations later = FREE.listFrom(begun);
    only(
        Kind.LIST_BEGUN,
        "This list began at 2:30 today. Choose a list that has not begun.",
        later.at(begun));
    assertEquals(List.of(Kind.LIST_BEGUN), kinds(later.at(begun.plusSeconds(1))));
    none(later.at(begun.minusSeconds(1)));
  }

  @Test
  void a_slot_that_another_clerk_holds() {
    only(
        Kind.HELD,
        "R Penhaligon holds this slot until 10:52. Wait until then, or choose another slot.",
        FREE.with(Situations.use(ResourceKind.ROOM, SLOT, OTHER_REFERRAL).heldBy(RITA, "10:52")));
  }

  @Test
  void a_slot_that_the_caller_holds_for_another_patient() {
    only(
        Kind.HELD,
        "You hold this slot for another patient until 10:52. Let it go there first, or choose"
            + " another slot.",
        FREE.with(Situations.use(ResourceKind.ROOM, SLOT, OTHER_REFERRAL).heldBy(CALLER, "10:52")));
  }

  @Test
  void a_slot_that_another_clerk_holds_for_the_same_patient() {
    only(
        Kind.HELD,
        "R Penhaligon holds this slot until 10:52. Wait until then, or choose another slot.",
        FREE.with(Situations.use(ResourceKind.ROOM, SLOT, REFERRAL).heldBy(RITA, "10:52")));
  }

  @Test
  void the_callers_own_hold_for_this_patient_is_no_obstacle() {
    none(
        FREE.with(Situations.use(ResourceKind.ROOM, SLOT, REFERRAL).heldBy(CALLER, "10:52"))
            .with(
                Situations.use(ResourceKind.PATIENT, OTHER_SLOT, REFERRAL)
                    .heldBy(CALLER, "10:52")));
  }

  @Test
  void a_slot_that_is_booked_names_who_booked_it_and_when() {
    Situations booked =
        FREE.with(Situations.use(ResourceKind.ROOM, SLOT, OTHER_REFERRAL).bookedBy(RITA));
    only(
        Kind.BOOKED,
        "R Penhaligon booked this slot at 9:44 on Monday 15 March. Choose another slot.",
        booked);
    Obstacle taken = BookingPolicy.obstacles(booked.now()).get(0);
    assertEquals("R Penhaligon", taken.by());
    assertEquals(Instant.parse("2027-03-15T09:44:00Z"), taken.at());
  }

  @Test
  void the_patients_own_visit_is_no_obstacle_to_its_move() {
    none(
        FREE.with(Situations.use(ResourceKind.PATIENT, OTHER_SLOT, REFERRAL).bookedBy(RITA))
            .with(Situations.use(ResourceKind.OPERATOR, OTHER_SLOT, REFERRAL).bookedBy(RITA)));
  }

  @Test
  void a_room_that_another_slot_uses() {
    only(
        Kind.ROOM_BUSY,
        "Angio room 1 is in use from 8:00 to 9:30. Choose a slot in another room or at another"
            + " time.",
        FREE.with(Situations.use(ResourceKind.ROOM, OTHER_SLOT, OTHER_REFERRAL).bookedBy(RITA)));
  }

  @Test
  void an_operator_who_treats_another_patient() {
    only(
        Kind.OPERATOR_BUSY,
        "Dr Helen Okonkwo treats another patient from 8:00 to 9:30. Choose a slot with another"
            + " operator or at another time.",
        FREE.with(
            Situations.use(ResourceKind.OPERATOR, OTHER_SLOT, OTHER_REFERRAL).bookedBy(RITA)));
  }

  @Test
  void a_patient_who_is_already_here_for_another_referral() {
    only(
        Kind.PATIENT_BUSY,
        "The patient is here for another visit from 8:00 to 9:30, booked by R Penhaligon. Choose"
            + " another day.",
        FREE.with(Situations.use(ResourceKind.PATIENT, OTHER_SLOT, OTHER_REFERRAL).bookedBy(RITA)));
  }

  @Test
  void a_patient_for_whom_another_clerk_holds_another_slot() {
    only(
        Kind.PATIENT_BUSY,
        "R Penhaligon holds another slot for this patient until 10:52. Wait until then, or choose"
            + " another day.",
        FREE.with(
            Situations.use(ResourceKind.PATIENT, OTHER_SLOT, REFERRAL).heldBy(RITA, "10:52")));
  }

  @Test
  void both_sides_in_a_single_slot() {
    only(
        Kind.TOO_SHORT_FOR_BOTH_SIDES,
        "Too short by 60 minutes. Both sides need 120 min, this slot has 60. Choose a double"
            + " slot.",
        FREE.side(Laterality.BOTH));
    only(
        Kind.TOO_SHORT_FOR_BOTH_SIDES,
        "Too short by 1 minutes. Both sides need 120 min, this slot has 119. Choose a double"
            + " slot.",
        FREE.side(Laterality.BOTH).minutes(119));
    none(FREE.side(Laterality.BOTH).minutes(120));
    none(FREE.side(Laterality.BOTH).minutes(121));
    none(FREE.side(Laterality.RIGHT));
  }

  @Test
  void a_start_with_sedation_after_the_latest_one() {
    String sentence =
        "Starts at 13:01. With sedation the latest start is 13:00: the unit closes at 18:30."
            + " Choose an earlier start.";
    only(Kind.TOO_LATE_FOR_SEDATION, sentence, FREE.start(Instant.parse("2027-04-07T12:01:00Z")));
    none(FREE.start(Instant.parse("2027-04-07T12:00:00Z")));
    none(FREE.start(Instant.parse("2027-04-07T11:59:00Z")));
    none(FREE.start(Instant.parse("2027-04-07T12:01:00Z")).sedation(SedationPlan.NONE));
  }

  @Test
  void h27_the_latest_start_is_by_the_clock_on_the_wall_on_the_day_the_clocks_change() {
    none(FREE.start(Instant.parse("2027-03-28T12:00:00Z")));
    assertEquals(
        List.of(Kind.TOO_LATE_FOR_SEDATION),
        kinds(FREE.start(Instant.parse("2027-03-28T12:01:00Z"))));
    none(FREE.start(Instant.parse("2027-10-31T13:00:00Z")));
    assertEquals(
        List.of(Kind.TOO_LATE_FOR_SEDATION),
        kinds(FREE.start(Instant.parse("2027-10-31T13:01:00Z"))));
  }

  private static List<Kind> kinds(Situations situation) {
    return BookingPolicy.obstacles(situation.now()).stream().map(Obstacle::kind).toList();
  }

  @Test
  void a_double_slot_ends_later_and_so_its_latest_start_with_sedation_is_earlier() {
    Situations both = FREE.side(Laterality.BOTH).minutes(120);
    none(both.start(Instant.parse("2027-04-07T11:00:00Z")));
    only(
        Kind.TOO_LATE_FOR_SEDATION,
        "Starts at 12:01. With sedation the latest start is 12:00: the unit closes at 18:30."
            + " Choose an earlier start.",
        both.start(Instant.parse("2027-04-07T11:01:00Z")));
  }

  @Test
  void a_sedated_visit_with_the_responsible_adult_not_yet_asked_about() {
    only(
        Kind.ADULT_NOT_ASKED,
        "Nobody has asked yet whether an adult can take the patient home and stay for 24 hours."
            + " Ask the patient and record the answer.",
        FREE.adult(Stated.NOT_ASKED));
    none(FREE.adult(Stated.NOT_ASKED).sedation(SedationPlan.NONE));
    none(FREE.adult(Stated.NO));
    none(FREE.adult(Stated.NOT_KNOWN));
  }

  @Test
  void a_patient_who_is_or_could_be_pregnant() {
    only(
        Kind.MAY_BE_PREGNANT,
        "The referral says that the patient is pregnant. No date can be booked until Dr Helen"
            + " Okonkwo has cleared this. Ask them first.",
        FREE.pregnancy(Pregnancy.YES));
    only(
        Kind.MAY_BE_PREGNANT,
        "The referral says that the patient could be pregnant. No date can be booked until Dr"
            + " Helen Okonkwo has cleared this. Ask them first.",
        FREE.pregnancy(Pregnancy.POSSIBLY));
    none(FREE.pregnancy(Pregnancy.NOT_ABLE));
    none(FREE.pregnancy(Pregnancy.NOT_ASKED));
    none(FREE.pregnancy(Pregnancy.NOT_KNOWN));
  }

  @Test
  void every_step_that_is_too_soon_to_prepare() {
    List<Obstacle> found =
        BookingPolicy.obstacles(
            FREE.tooSoon("The kidney blood test needs 2 days.", "Food stops at 1:30.").now());
    assertEquals(
        List.of(
            "The kidney blood test needs 2 days. Choose a later slot.",
            "Food stops at 1:30. Choose a later slot."),
        found.stream().map(Obstacle::sentence).toList());
    assertEquals(
        List.of(Kind.TOO_SOON_TO_PREPARE, Kind.TOO_SOON_TO_PREPARE),
        found.stream().map(Obstacle::kind).toList());
  }

  @Test
  void every_reason_is_given_at_once() {
    Situations all =
        FREE.closed()
            .at(START)
            .side(Laterality.BOTH)
            .start(Instant.parse("2027-04-07T13:30:00Z"))
            .at(Instant.parse("2027-04-07T13:30:00Z"))
            .adult(Stated.NOT_ASKED)
            .pregnancy(Pregnancy.POSSIBLY)
            .tooSoon("Too soon.")
            .with(Situations.use(ResourceKind.ROOM, SLOT, OTHER_REFERRAL).bookedBy(RITA))
            .with(Situations.use(ResourceKind.ROOM, OTHER_SLOT, OTHER_REFERRAL).bookedBy(RITA))
            .with(Situations.use(ResourceKind.OPERATOR, OTHER_SLOT, OTHER_REFERRAL).bookedBy(RITA))
            .with(Situations.use(ResourceKind.PATIENT, OTHER_SLOT, OTHER_REFERRAL).bookedBy(RITA));
    assertEquals(
        List.of(
            Kind.SLOT_CLOSED,
            Kind.SLOT_PAST,
            Kind.BOOKED,
            Kind.ROOM_BUSY,
            Kind.OPERATOR_BUSY,
            Kind.PATIENT_BUSY,
            Kind.TOO_SHORT_FOR_BOTH_SIDES,
            Kind.TOO_LATE_FOR_SEDATION,
            Kind.ADULT_NOT_ASKED,
            Kind.MAY_BE_PREGNANT,
            Kind.TOO_SOON_TO_PREPARE),
        BookingPolicy.obstacles(all.now()).stream().map(Obstacle::kind).toList());
  }

  @Test
  void what_keeps_the_patient_from_any_date_is_known_before_a_slot_is() {
    VisitNeeds needs = FREE.adult(Stated.NOT_ASKED).pregnancy(Pregnancy.YES).now().needs();
    assertEquals(
        List.of(Kind.ADULT_NOT_ASKED, Kind.MAY_BE_PREGNANT),
        BookingPolicy.obstaclesOf(needs).stream().map(Obstacle::kind).toList());
    assertEquals(List.of(), BookingPolicy.obstaclesOf(FREE.now().needs()));
  }
}
