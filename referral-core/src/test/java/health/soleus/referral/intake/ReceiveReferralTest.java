package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.MedicinesSource;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NhsNumber;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiveReferralTest {
  private final Clinic clinic = new Clinic();

  @Test
  void what_the_gp_typed_is_what_is_on_record() {
    Receipt receipt = clinic.sent(clinic.gp, FilledForm.amina());
    Referral referral = clinic.referrals.require(receipt.referral());
    Patient patient = clinic.patients.require(referral.patient());
    assertEquals("Amina O’Dwyer", patient.name().full());
    assertEquals(LocalDate.of(1962, 3, 27), patient.bornOn());
    assertEquals(new NhsNumber(FilledForm.NHS_NUMBER), patient.nhsNumber());
    assertEquals("LS1 4AP", patient.contact().address());
    assertEquals(
        new KidneyResult(82, LocalDate.of(2027, 3, 1)),
        referral.content().facts().blood().kidney());
    assertEquals(Stated.YES, referral.content().facts().goingHome().adultOvernight());
    assertEquals(MedicinesSource.NONE, referral.content().facts().medicinesSource());
    assertEquals(ClinicalPriority.ROUTINE, referral.priority());
    assertEquals(clinic.clock.instant(), referral.receivedAt());
  }

  @Test
  void the_event_names_the_day_of_the_decision_and_the_act_leaves_its_row() {
    Receipt receipt = clinic.sent(clinic.gp, FilledForm.amina());
    ReferralReceived told = (ReferralReceived) clinic.outbox.events().get(0);
    assertEquals(receipt.referral(), told.referral());
    assertEquals(LocalDate.of(2027, 3, 15), told.decisionBy());
    assertEquals(List.of("ReceiveReferral"), clinic.audit.acts(receipt.referral().value()));
  }

  @Test
  void an_urgent_referral_is_decided_within_the_contact_by_date() {
    clinic.sent(clinic.gp, FilledForm.amina().page("urgency", "reason=Cannot work"));
    ReferralReceived told = (ReferralReceived) clinic.outbox.events().get(0);
    assertEquals(LocalDate.of(2027, 3, 6), told.decisionBy());
  }

  @Test
  void sending_again_gives_the_same_receipt_and_tells_nobody_twice() {
    DraftId draft = clinic.drafted(clinic.gp, FilledForm.amina());
    Receipt first = clinic.receive.receive(clinic.gp, draft);
    assertEquals(first, clinic.receive.receive(clinic.gp, draft));
    assertEquals(first, clinic.receive.receive(clinic.colleague, draft, Instant.EPOCH));
    assertEquals(1, clinic.outbox.events().size());
  }

  @Test
  void another_practice_finds_nothing_there() {
    DraftId draft = clinic.drafted(clinic.gp, FilledForm.amina());
    assertThrows(NotThere.class, () -> clinic.receive.receive(clinic.otherGp, draft));
    assertThrows(
        NotThere.class,
        () ->
            clinic.keep.keep(clinic.otherGp, draft, "which-leg", Map.of("side", List.of("LEFT"))));
    assertThrows(NotThere.class, () -> clinic.discard.discard(clinic.otherGp, draft));
    Receipt receipt = clinic.receive.receive(clinic.gp, draft);
    assertThrows(NotThere.class, () -> clinic.one.of(clinic.otherGp, receipt.referral()));
    assertThrows(
        NotThere.class, () -> clinic.withdraw.withdraw(clinic.otherGp, receipt.referral(), "no"));
  }

  @Test
  void only_a_gp_refers() {
    assertThrows(
        NotPermitted.class, () -> clinic.receive.receive(clinic.consultant, DraftId.random()));
  }

  @Test
  void an_answer_that_changed_meanwhile_is_to_be_checked_first() {
    DraftId draft = clinic.drafted(clinic.gp, FilledForm.amina());
    Instant seen = clinic.clock.instant();
    clinic.clock.moveTo(seen.plusSeconds(60));
    clinic.keep.keep(clinic.colleague, draft, "which-leg", Map.of("side", List.of("RIGHT")));
    assertThrows(Refused.class, () -> clinic.receive.receive(clinic.gp, draft, seen));
  }

  @Test
  void a_number_of_somebody_born_on_another_day_is_refused() {
    clinic.sent(clinic.gp, FilledForm.amina());
    FilledForm other =
        FilledForm.amina()
            .page(
                "name",
                "given=Amina",
                "family=Khan",
                "born-day=28",
                "born-month=3",
                "born-year=1962",
                "postcode=LS1 4AP");
    DraftId draft = clinic.drafted(clinic.otherGp, other);
    assertThrows(Refused.class, () -> clinic.receive.receive(clinic.otherGp, draft));
  }

  @Test
  void a_patient_referred_before_is_confirmed_and_not_asked_again() {
    clinic.sent(clinic.gp, FilledForm.amina());
    DraftId again = DraftId.random();
    Kept first =
        clinic.start.start(
            clinic.colleague,
            again,
            Map.of("has-number", List.of("YES"), "number", List.of("999 472 6188")));
    assertEquals("confirm", first.question());
    Kept confirmed =
        clinic.keep.keep(clinic.colleague, again, "confirm", Map.of("right", List.of("YES")));
    assertEquals("urgent-signs", confirmed.question());
  }

  @Test
  void a_number_that_was_not_theirs_is_forgotten_and_the_trail_says_so() {
    clinic.sent(clinic.gp, FilledForm.amina());
    DraftId again = DraftId.random();
    clinic.start.start(
        clinic.colleague,
        again,
        Map.of("has-number", List.of("YES"), "number", List.of("999 472 6188")));
    Kept asked =
        clinic.keep.keep(clinic.colleague, again, "confirm", Map.of("right", List.of("NO")));
    assertEquals("nhs-number", asked.question());
    assertEquals(
        List.of("StartDraft", "KeepDraft", "ForgetNumber"), clinic.audit.acts(again.value()));
  }

  @Test
  void another_practice_does_not_learn_that_the_patient_is_known() {
    clinic.sent(clinic.gp, FilledForm.amina());
    Kept first =
        clinic.start.start(
            clinic.otherGp,
            DraftId.random(),
            Map.of("has-number", List.of("YES"), "number", List.of("999 472 6188")));
    assertEquals("name", first.question());
  }

  @Test
  void a_referral_without_agreement_is_kept_but_not_sent() {
    DraftId draft =
        clinic.drafted(
            clinic.gp,
            FilledForm.amina()
                .page(
                    "plans-and-wishes",
                    "adult=YES",
                    "home=NEITHER",
                    "surgery=NOT_DISCUSSED",
                    "agreement=NOT_YET"));
    assertThrows(Refused.class, () -> clinic.receive.receive(clinic.gp, draft));
    assertTrue(
        clinic.drafts.find(draft).orElseThrow().answers().stream()
            .anyMatch(a -> a.question().equals("plans-and-wishes")));
  }

  @Test
  void an_urgent_sign_stops_the_draft_until_it_is_ruled_out() {
    DraftId draft = clinic.drafted(clinic.gp, FilledForm.amina());
    Kept stopped =
        clinic.keep.keep(
            clinic.gp, draft, "urgent-signs", Map.of("signs", List.of("CANNOT_PUSH_OFF")));
    assertEquals(Kept.Next.STOPPED, stopped.next());
    assertThrows(Refused.class, () -> clinic.receive.receive(clinic.gp, draft));
    assertEquals(1, clinic.urgent.ruledOut(clinic.gp, draft, " ").size());
    assertTrue(clinic.urgent.ruledOut(clinic.gp, draft, "Dr Hale, today at 9am").isEmpty());
    assertThrows(Refused.class, () -> clinic.receive.receive(clinic.gp, draft));
    clinic.keep.keep(clinic.gp, draft, "urgent-signs", Map.of("signs", List.of("NONE")));
    clinic.receive.receive(clinic.gp, draft);
  }

  @Test
  void signs_that_were_not_looked_for_are_not_kept() {
    DraftId draft = clinic.drafted(clinic.gp, FilledForm.amina().without("urgent-signs"));
    Kept kept =
        clinic.keep.keep(clinic.gp, draft, "urgent-signs", Map.of("signs", List.of("NOT_CHECKED")));
    assertEquals(Kept.Next.CHECK_SIGNS, kept.next());
    assertThrows(Refused.class, () -> clinic.receive.receive(clinic.gp, draft));
  }
}
