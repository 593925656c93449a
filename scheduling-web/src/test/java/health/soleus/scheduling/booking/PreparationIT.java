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
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.scheduling.preparation.ClearGate;
import health.soleus.scheduling.preparation.EnterFact;
import health.soleus.scheduling.preparation.OpenGate;
import health.soleus.scheduling.preparation.OpenGates;
import health.soleus.scheduling.preparation.PlanEnd;
import health.soleus.scheduling.preparation.VisitPlanner;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Gates, facts and sedation that change after booking, with the real record, outbox and trail. */
class PreparationIT {
  private static final LocalDate TESTED = LocalDate.of(2027, 3, 10);

  private final Clinic clinic = new Clinic();
  private final List<SlotId> slots = clinic.list(DAY);

  @AfterEach
  void close() {
    clinic.close();
  }

  private ReferralId someone(UnaryOperator<SafetyFacts> different) {
    return clinic.accepted("Amina", ClinicalPriority.ROUTINE, different);
  }

  private BookingId booked(ReferralId referral) {
    return clinic.book(SAM, referral, slots.get(0)).booking();
  }

  private List<OpenGate> gates(ReferralId referral) {
    return clinic.get(OpenGates.class).of(clinic.consultant, referral);
  }

  private void clear(ReferralId referral, OpenGate gate) {
    clinic
        .get(ClearGate.class)
        .clear(
            clinic.consultant,
            referral,
            gate.ruleId(),
            gate.subject(),
            gate.needsSignature(),
            "as discussed");
  }

  private static SafetyFacts dye(SafetyFacts facts) {
    return facts.with(
        Allergen.XRAY_DYE, Stated.YES, new Allergy(Allergen.XRAY_DYE, "", ReactionGrade.MILD));
  }

  @Test
  void a_reviewed_gate_confirms_the_booking_and_leaves_plan_event_and_trail_together() {
    ReferralId amina = someone(PreparationIT::dye);
    BookingId booking = booked(amina);
    assertEquals("PROVISIONAL", clinic.status(booking));
    assertEquals(List.of("SMS-08"), clinic.templates(booking));
    PreparationPlan before = clinic.plan(booking);
    clear(amina, gates(amina).get(0));
    assertEquals("CONFIRMED", clinic.status(booking));
    PreparationPlan after = clinic.plan(booking);
    assertEquals(2, after.planVersion());
    assertTrue(clinic.templates(booking).containsAll(List.of("SMS-01", "EMAIL-BOOKED", "SMS-04")));
    assertEquals(
        "SUPERSEDED",
        clinic.one("SELECT status FROM preparation_plan WHERE id = '" + before.id() + "'"));
    assertEquals(1, clinic.count("outbox_entry WHERE type = 'PreparationChanged'"));
    assertEquals(1, clinic.count("audit_entry WHERE act = 'ClearGate'"));
    assertTrue(
        clinic
            .one("SELECT payload FROM outbox_entry WHERE type = 'PreparationChanged'")
            .contains(after.id().toString()));
  }

  @Test
  void a_gate_may_be_cleared_before_there_is_a_visit() {
    ReferralId amina = someone(PreparationIT::dye);
    OpenGate gate = gates(amina).get(0);
    assertEquals(null, gate.due());
    clear(amina, gate);
    assertFalse(gates(amina).get(0).isOpen());
    assertEquals(
        "Dr Helen Okonkwo", Objects.requireNonNull(gates(amina).get(0).clearedBy()).name());
    assertEquals("CONFIRMED", clinic.status(booked(amina)));
    assertEquals(0, clinic.count("outbox_entry WHERE type = 'PreparationChanged'"));
  }

  @Test
  void a_gate_of_a_booked_visit_has_its_date() {
    ReferralId amina = someone(PreparationIT::dye);
    booked(amina);
    assertEquals(DAY.minusDays(7), gates(amina).get(0).due());
  }

  @Test
  void what_is_not_open_or_has_no_reason_is_refused() {
    ReferralId amina = someone(PreparationIT::dye);
    OpenGate gate = gates(amina).get(0);
    ClearGate use = clinic.get(ClearGate.class);
    assertThrows(
        Refused.class,
        () -> use.clear(clinic.consultant, amina, gate.ruleId(), gate.subject(), false, " "));
    assertThrows(
        Refused.class,
        () -> use.clear(clinic.consultant, amina, gate.ruleId(), gate.subject(), true, "x"));
    assertThrows(
        StaleRecord.class,
        () -> use.clear(clinic.consultant, amina, "CON-1", "another", false, "x"));
    clear(amina, gate);
    assertThrows(StaleRecord.class, () -> clear(amina, gate));
    assertThrows(
        NotPermitted.class, () -> use.clear(SAM, amina, "CON-1", gate.subject(), false, "x"));
    assertThrows(
        NotThere.class,
        () -> use.clear(clinic.consultant, ReferralId.random(), "CON-1", "x", false, "x"));
    assertEquals(1, clinic.count("preparation_gate_clearance"));
  }

  @Test
  void only_the_result_clears_what_waits_for_it() {
    ReferralId amina = someone(facts -> facts.withBlood(BloodResults.none()));
    BookingId booking = booked(amina);
    assertEquals("PROVISIONAL", clinic.status(booking));
    assertTrue(clinic.templates(booking).containsAll(List.of("SMS-01", "SMS-09", "SMS-04")));
    assertThrows(Refused.class, () -> clear(amina, gates(amina).get(0)));
    clinic.clock.moveTo(Instant.parse("2027-03-20T12:00:00Z"));
    clinic
        .get(EnterFact.class)
        .kidneyResult(clinic.consultant, amina, 75, LocalDate.of(2027, 3, 19));
    assertEquals("CONFIRMED", clinic.status(booking));
    assertEquals(
        List.of(
            "SMS-02",
            "EMAIL-ESCORT",
            "SMS-03b",
            "EMAIL-REMINDER",
            "SMS-10",
            "SMS-04",
            "EMAIL-FOOD"),
        clinic.templates(booking));
    assertEquals("2", clinic.one("SELECT facts_version FROM referral_referral"));
  }

  @Test
  void h12_an_egfr_of_55_in_place_of_62_changes_the_plan_and_tells_the_patient() {
    ReferralId amina =
        someone(
            facts ->
                facts
                    .withKidneyResult(new KidneyResult(62, TESTED))
                    .with(
                        NamedMedicine.METFORMIN,
                        Stated.YES,
                        new Medicine(NamedMedicine.METFORMIN, "metformin", "", 2, null)));
    BookingId booking = booked(amina);
    assertTrue(hasStep(booking, "DM-1a") && !hasStep(booking, "DM-1b"));
    clinic.clock.moveTo(Instant.parse("2027-03-16T10:00:00Z"));
    clinic
        .get(EnterFact.class)
        .kidneyResult(clinic.consultant, amina, 55, LocalDate.of(2027, 3, 15));
    assertTrue(hasStep(booking, "DM-1b") && !hasStep(booking, "DM-1a"));
    assertEquals(List.of("SMS-11", "EMAIL-CHANGED"), clinic.templates(booking).subList(0, 2));
    assertTrue(clinic.templates(booking).contains("SMS-06"));
  }

  private boolean hasStep(BookingId booking, String rule) {
    return clinic.plan(booking).content().steps().stream()
        .anyMatch(step -> step.ruleId().equals(rule));
  }

  @Test
  void h26_sedation_that_changes_after_booking_brings_fasting_or_ends_it() {
    ReferralId amina = someone(facts -> facts);
    BookingId booking = booked(amina);
    assertTrue(hasStep(booking, "FAST-1"));
    ChangeSedation use = clinic.get(ChangeSedation.class);
    use.change(clinic.consultant, amina, SedationPlan.NONE);
    assertTrue(hasStep(booking, "FAST-0") && !hasStep(booking, "FAST-1"));
    assertEquals(List.of("SMS-11", "EMAIL-CHANGED"), clinic.templates(booking).subList(0, 2));
    assertFalse(clinic.templates(booking).contains("SMS-04"));
    use.change(clinic.consultant, amina, SedationPlan.NONE);
    assertEquals(2, clinic.plan(booking).planVersion());
    use.change(clinic.consultant, amina, SedationPlan.CONSCIOUS);
    assertTrue(hasStep(booking, "FAST-1") && clinic.templates(booking).contains("SMS-04"));
    assertThrows(NotPermitted.class, () -> use.change(SAM, amina, SedationPlan.NONE));
  }

  @Test
  void h26_sedation_for_a_visit_that_begins_too_late_for_it_is_refused() {
    ReferralId amina = someone(facts -> facts);
    ChangeSedation use = clinic.get(ChangeSedation.class);
    use.change(clinic.consultant, amina, SedationPlan.NONE);
    List<SlotId> afternoon =
        clinic.list(
            new SessionPlan(
                DAY, Clinic.ROOM_1, clinic.consultant.id(), LocalTime.of(13, 30), 1, 60));
    BookingId booking =
        clinic
            .get(BookDayCase.class)
            .book(SAM, new BookingWish(amina, afternoon.get(0), PatientAgreement.BY_PHONE, 2))
            .booking();
    Refused refused =
        assertThrows(
            Refused.class, () -> use.change(clinic.consultant, amina, SedationPlan.CONSCIOUS));
    assertEquals(
        List.of(
            "Starts at 13:30. With sedation the latest start is 13:00: the unit closes at 18:30."
                + " Ask the booking team to move the visit first."),
        refused.reasons());
    assertTrue(hasStep(booking, "FAST-0"));
  }

  @Test
  void h3_a_move_leaves_one_live_plan_with_messages_of_the_new_day_alone() {
    ReferralId amina = someone(facts -> facts);
    BookingId booking = booked(amina);
    List<SlotId> later = clinic.list(DAY.plusDays(2));
    clinic
        .get(RescheduleDayCase.class)
        .move(SAM, new MoveWish(booking, later.get(0), PatientAgreement.BY_PHONE, 1));
    assertEquals(1, clinic.count("preparation_plan WHERE status <> 'SUPERSEDED'"));
    assertEquals("SMS-11", clinic.templates(booking).get(0));
    assertTrue(
        clinic.plan(booking).messages().stream()
            .noneMatch(m -> m.body().contains("Wednesday 7 April")));
  }

  @Test
  void an_adult_at_home_may_be_entered_by_a_clerk_and_nothing_else() {
    ReferralId amina = someone(facts -> facts.withAdultOvernight(Stated.NOT_KNOWN));
    EnterFact use = clinic.get(EnterFact.class);
    assertThrows(Refused.class, () -> clear(amina, gates(amina).get(0)));
    use.adultOvernight(SAM, amina, Stated.YES);
    assertEquals(List.of(), gates(amina));
    assertThrows(NotPermitted.class, () -> use.kidneyResult(SAM, amina, 60, TESTED));
    assertThrows(NotPermitted.class, () -> use.condition(SAM, amina, Condition.FRAILTY, Stated.NO));
    assertThrows(NotPermitted.class, () -> use.pregnancy(SAM, amina, Pregnancy.NO));
    assertThrows(
        NotPermitted.class, () -> use.allergen(SAM, amina, Allergen.LATEX, Stated.NO, null));
    assertThrows(
        NotPermitted.class, () -> use.medicine(SAM, amina, NamedMedicine.NSAID, Stated.NO, null));
  }

  @Test
  void a_result_that_cannot_be_is_refused() {
    ReferralId amina = someone(facts -> facts.withKidneyResult(new KidneyResult(80, TESTED)));
    EnterFact use = clinic.get(EnterFact.class);
    for (int egfr : new int[] {0, 151}) {
      assertThrows(Refused.class, () -> use.kidneyResult(clinic.consultant, amina, egfr, TESTED));
    }
    assertThrows(
        Refused.class,
        () -> use.kidneyResult(clinic.consultant, amina, 60, LocalDate.of(2027, 3, 16)));
    assertThrows(
        Refused.class, () -> use.kidneyResult(clinic.consultant, amina, 60, TESTED.minusDays(1)));
    assertThrows(
        NotThere.class, () -> use.kidneyResult(clinic.consultant, ReferralId.random(), 60, TESTED));
    assertEquals("1", clinic.one("SELECT facts_version FROM referral_referral"));
  }

  @Test
  void an_answer_that_opens_a_gate_makes_a_confirmed_visit_provisional_and_calls_the_patient() {
    ReferralId amina = someone(facts -> facts);
    BookingId booking = booked(amina);
    assertEquals("CONFIRMED", clinic.status(booking));
    clinic
        .get(EnterFact.class)
        .medicine(
            clinic.consultant,
            amina,
            NamedMedicine.WARFARIN,
            Stated.YES,
            new Medicine(NamedMedicine.WARFARIN, "warfarin", "", null, null));
    assertEquals("PROVISIONAL", clinic.status(booking));
    assertTrue(clinic.templates(booking).containsAll(List.of("CALL-VOID", "SMS-07")));
    assertFalse(clinic.templates(booking).contains("SMS-01"));
  }

  @Test
  void h24_a_plan_runs_from_its_first_missed_dose() {
    ReferralId amina =
        someone(
            facts ->
                facts
                    .withKidneyResult(new KidneyResult(80, TESTED))
                    .with(
                        NamedMedicine.SGLT2_INHIBITOR,
                        Stated.YES,
                        new Medicine(
                            NamedMedicine.SGLT2_INHIBITOR, "dapagliflozin", "", null, null)));
    BookingId booking = booked(amina);
    clinic.clock.moveTo(Instant.parse("2027-04-06T12:00:00Z"));
    clinic.get(ChangeSedation.class).change(clinic.consultant, amina, SedationPlan.NONE);
    assertTrue(clinic.templates(booking).contains("CALL-PLAN-STARTED"));
    PlanEnd end = clinic.answer(() -> clinic.get(VisitPlanner.class).end(booking));
    assertTrue(end.medicinePlanRunning());
    assertEquals(0, clinic.count("preparation_plan WHERE status <> 'SUPERSEDED'"));
  }

  @Test
  void whoever_looks_at_the_gates_of_a_referral_leaves_a_row() {
    ReferralId amina = someone(PreparationIT::dye);
    gates(amina);
    assertEquals(
        1, clinic.count("audit_entry WHERE act = 'OpenGates' AND subject = '" + amina + "'"));
  }

  @Test
  void nobody_else_sees_the_gates_and_a_referral_that_is_not_accepted_has_none() {
    assertEquals(List.of(), gates(ReferralId.random()));
    assertEquals(0, clinic.count("audit_entry WHERE act = 'OpenGates'"), "nothing was opened");
    assertThrows(
        NotPermitted.class,
        () ->
            clinic
                .get(OpenGates.class)
                .of(new Caller(SAM.id(), "Nurse", Role.NURSE, null), ReferralId.random()));
  }
}
