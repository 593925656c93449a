package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Clinic.DAY;
import static health.soleus.scheduling.booking.Clinic.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.scheduling.preparation.EnterFact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is printed for a patient is the plan that holds, whichever version told it. */
class InstructionLetterIT {
  private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 4);
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

  private String letter(BookingId visit) {
    PlannedMessage letter = clinic.get(OpenBooking.class).open(SAM, visit).letter();
    return letter == null ? "" : letter.subject();
  }

  @Test
  void a_result_that_changes_no_instruction_leaves_the_letter_as_it_was() {
    ReferralId amina = someone(facts -> facts.withKidneyResult(new KidneyResult(90, LONG_AGO)));
    BookingId visit = clinic.book(SAM, amina, slots.get(0)).booking();
    assertEquals("Your visit on Wednesday 7 April 2027", letter(visit));
    clinic.get(EnterFact.class).kidneyResult(clinic.consultant, amina, 82, TESTED);
    assertEquals(2, clinic.get(OpenBooking.class).open(SAM, visit).planVersion());
    assertEquals("Your visit on Wednesday 7 April 2027", letter(visit));
  }

  @Test
  void a_visit_that_moved_has_the_letter_of_its_new_time() {
    ReferralId amina = someone(facts -> facts);
    BookingId visit = clinic.book(SAM, amina, slots.get(0)).booking();
    clinic
        .get(RescheduleDayCase.class)
        .move(SAM, new MoveWish(visit, slots.get(1), PatientAgreement.BY_PHONE, 1));
    assertEquals("Your visit has moved to Wednesday 7 April", letter(visit));
  }

  @Test
  void no_dated_letter_is_printed_while_a_review_is_open() {
    ReferralId amina =
        someone(
            facts ->
                facts.with(
                    Allergen.XRAY_DYE,
                    Stated.YES,
                    new Allergy(Allergen.XRAY_DYE, "", ReactionGrade.MILD)));
    BookingId visit = clinic.book(SAM, amina, slots.get(0)).booking();
    assertEquals("", letter(visit));
  }

  @Test
  void a_cancelled_visit_has_no_letter() {
    BookingId visit = clinic.book(SAM, someone(facts -> facts), slots.get(0)).booking();
    clinic.get(CancelDayCase.class).cancel(SAM, visit, CancellationReason.PATIENT_ILL, "");
    assertNull(clinic.get(OpenBooking.class).open(SAM, visit).letter());
  }
}
