package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Clinic.DAY;
import static health.soleus.scheduling.booking.Clinic.GP;
import static health.soleus.scheduling.booking.Clinic.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.worklist.Filter;
import health.soleus.referral.worklist.MyReferrals;
import health.soleus.referral.worklist.MyReferralsView;
import health.soleus.referral.worklist.OneReferral;
import health.soleus.referral.worklist.ReferralView;
import health.soleus.scheduling.preparation.ClearGate;
import health.soleus.scheduling.preparation.OpenGate;
import health.soleus.scheduling.preparation.OpenGates;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the practice that referred reads of a visit: confirmed, or who acts next and by when. */
class PracticeSeesVisitsIT {
  private final Clinic clinic = new Clinic();
  private final List<SlotId> slots = clinic.list(DAY);

  @AfterEach
  void close() {
    clinic.close();
  }

  private ReferralId booked(UnaryOperator<SafetyFacts> different) {
    ReferralId referral = clinic.accepted("Amina", ClinicalPriority.ROUTINE, different);
    clinic.book(SAM, referral, slots.get(0));
    return referral;
  }

  private String seen() {
    MyReferralsView.Row row = clinic.get(MyReferrals.class).of(GP, Filter.open()).rows().get(0);
    return "%s. %s: %s by %s %s"
        .formatted(row.where(), row.who(), row.does(), row.by(), row.late())
        .strip();
  }

  private static SafetyFacts dye(SafetyFacts facts) {
    return facts.with(
        Allergen.XRAY_DYE, Stated.YES, new Allergy(Allergen.XRAY_DYE, "", ReactionGrade.MILD));
  }

  @Test
  void a_confirmed_visit_is_prepared_by_the_day_unit() {
    booked(facts -> facts);
    assertEquals(
        "Booked. Day unit: Prepares the visit on 7 April 2027 by Wednesday 7 April 2027", seen());
  }

  @Test
  void an_open_review_names_the_consultant_the_review_and_its_day_until_it_is_done() {
    ReferralId amina = booked(PracticeSeesVisitsIT::dye);
    assertEquals(
        "Booked, not confirmed yet. Dr Helen Okonkwo: Reviews: X-ray dye, mild reaction."
            + " Visit on 7 April 2027 by Wednesday 31 March 2027",
        seen());

    OpenGate gate = clinic.get(OpenGates.class).of(clinic.consultant, amina).get(0);
    clinic
        .get(ClearGate.class)
        .clear(clinic.consultant, amina, gate.ruleId(), gate.subject(), false, "as discussed");
    assertEquals(
        "Booked. Day unit: Prepares the visit on 7 April 2027 by Wednesday 7 April 2027", seen());
  }

  @Test
  void the_step_that_is_due_first_is_named_and_the_others_are_counted() {
    booked(facts -> dye(facts.with(Condition.CANNOT_LIE_FLAT, Stated.YES)));
    assertEquals(
        "Booked, not confirmed yet. Dr Helen Okonkwo: Reviews: X-ray dye, mild reaction, and 1 more"
            + " step. Visit on 7 April 2027 by Wednesday 31 March 2027",
        seen());
  }

  @Test
  void a_step_whose_day_has_passed_is_late_for_the_practice_too() {
    booked(PracticeSeesVisitsIT::dye);
    clinic.clock.moveBy(Duration.ofDays(17));
    assertEquals(
        "Booked, not confirmed yet. Dr Helen Okonkwo: Reviews: X-ray dye, mild reaction."
            + " Visit on 7 April 2027 by Wednesday 31 March 2027 1 working day late",
        seen());
  }

  @Test
  void the_page_of_the_one_referral_says_the_same_to_its_own_practice_only() {
    ReferralId amina = booked(PracticeSeesVisitsIT::dye);
    ReferralView view = clinic.get(OneReferral.class).of(GP, amina);
    assertEquals("Booked, not confirmed yet", view.standing().where());
    assertEquals("Dr Helen Okonkwo", view.standing().who());
    assertEquals("Wednesday 31 March 2027", view.byWhen());

    Caller other = new Caller(AccountId.random(), "Dr Ines Marlow", Role.GP, new OdsCode("Y00002"));
    assertThrows(NotThere.class, () -> clinic.get(OneReferral.class).of(other, amina));
    assertEquals(List.of(), clinic.get(MyReferrals.class).of(other, Filter.open()).rows());
    assertThrows(NotPermitted.class, () -> clinic.get(MyReferrals.class).of(SAM, Filter.open()));
  }
}
