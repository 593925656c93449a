package health.soleus.scheduling.booking;

import static health.soleus.scheduling.booking.Clinic.DAY;
import static health.soleus.scheduling.booking.Clinic.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.scheduling.preparation.ClearGate;
import health.soleus.scheduling.preparation.EnterFact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Blood thinners: what must be known and signed before a visit is confirmed (H4). */
class BloodThinnerPlanIT {
  private final Clinic clinic = new Clinic();

  @AfterEach
  void close() {
    clinic.close();
  }

  private ReferralId someone(UnaryOperator<SafetyFacts> different) {
    return clinic.accepted("Amina", ClinicalPriority.ROUTINE, different);
  }

  private static SafetyFacts onApixaban(SafetyFacts facts, Set<Indication> reasons) {
    NamedMedicine medicine = NamedMedicine.APIXABAN;
    return facts
        .with(medicine, Stated.YES, new Medicine(medicine, "apixaban", "5mg twice", null, null))
        .with(
            new BloodThinnerFacts(
                Map.of(medicine, reasons), "", facts.bloodThinners().lastTwelveMonths(), Map.of()));
  }

  @Test
  void h4_a_blood_thinner_is_signed_and_never_merely_reviewed() {
    ReferralId amina = someone(facts -> onApixaban(facts, Set.of(Indication.ATRIAL_FIBRILLATION)));
    BookingId booking = clinic.book(SAM, amina, clinic.list(DAY).get(0)).booking();
    assertEquals(List.of("SMS-07", "EMAIL-PLAN-TO-SIGN"), clinic.templates(booking));
    ClearGate use = clinic.get(ClearGate.class);
    assertThrows(
        Refused.class,
        () -> use.clear(clinic.consultant, amina, "AC-0", "apixaban", false, "looked at"));
    use.clear(clinic.consultant, amina, "AC-2b", "apixaban", true, "low risk, goes on");
    assertEquals("CONFIRMED", clinic.status(booking));
    assertTrue(
        clinic.plan(booking).messages().stream()
            .filter(message -> message.template().equals("EMAIL-BOOKED"))
            .allMatch(
                message -> message.body().contains("Keep taking your blood thinner as normal.")));
  }

  @Test
  void h4_a_plan_whose_reason_nobody_recorded_cannot_be_signed() {
    ReferralId amina = someone(facts -> onApixaban(facts, Set.of(Indication.NOT_KNOWN)));
    ClearGate use = clinic.get(ClearGate.class);
    Refused refused =
        assertThrows(
            Refused.class,
            () -> use.clear(clinic.consultant, amina, "AC-0", "apixaban", true, "goes on"));
    assertEquals(
        List.of("Nobody recorded why the patient takes apixaban. Enter that first."),
        refused.reasons());
  }

  @Test
  void h4_what_was_missing_is_entered_once_and_then_the_plan_is_signed() {
    NamedMedicine medicine = NamedMedicine.APIXABAN;
    ReferralId amina =
        someone(
            facts ->
                onApixaban(facts, Set.of(Indication.NOT_KNOWN))
                    .with(
                        new BloodThinnerFacts(
                            Map.of(medicine, Set.of(Indication.NOT_KNOWN)),
                            "",
                            Map.of(),
                            Map.of())));
    ClearGate use = clinic.get(ClearGate.class);
    EnterFact enter = clinic.get(EnterFact.class);
    enter.reason(clinic.consultant, amina, medicine, Indication.ATRIAL_FIBRILLATION);
    for (RecentEvent event : RecentEvent.values()) {
      Refused refused =
          assertThrows(
              Refused.class,
              () -> use.clear(clinic.consultant, amina, "AC-0", "apixaban", true, "goes on"));
      assertTrue(refused.reasons().get(0).contains("in the last 12 months"), event.name());
      enter.recentEvent(clinic.consultant, amina, event, Stated.NO);
    }
    use.clear(clinic.consultant, amina, "AC-0", "apixaban", true, "goes on");
    assertEquals(1, history(amina, "Medicine plan signed"));
    assertThrows(
        StaleRecord.class,
        () -> enter.reason(clinic.consultant, amina, medicine, Indication.MECHANICAL_HEART_VALVE),
        "nothing changes what was signed");
    assertThrows(
        StaleRecord.class,
        () -> enter.recentEvent(clinic.consultant, amina, RecentEvent.CLOT, Stated.YES));
  }

  private long history(ReferralId referral, String act) {
    return clinic.count(
        "referral_step WHERE referral_id = '" + referral + "' AND act = '" + act + "'");
  }
}
