package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.referral.worklist.ReferralView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SupplyInformationTest {
  private static final Map<String, List<String>> RESULT =
      Map.of(
          "has-egfr", List.of("YES"),
          "egfr", List.of("61"),
          "egfr-date-day", List.of("2"),
          "egfr-date-month", List.of("3"),
          "egfr-date-year", List.of("2027"));

  private final Clinic clinic = new Clinic();
  private final ReferralId id =
      clinic
          .sent(clinic.gp, FilledForm.amina().page("blood-results", "has-egfr=NOT_KNOWN"))
          .referral();
  private final Instant received = clinic.referrals.require(id).receivedAt();

  private void asked(String... pages) {
    clinic.clock.moveBy(Duration.ofDays(2));
    clinic
        .referrals
        .require(id)
        .decide(
            new TriageDecision.RequestInformation(List.of(pages), "Which eGFR, and when?"),
            clinic.consultant,
            clinic.clock.instant());
  }

  @Test
  void only_the_asked_page_opens_and_the_referral_returns_with_its_clock() {
    asked("blood-results");
    ReferralView before = clinic.one.of(clinic.gp, id);
    assertNotNull(before.asked());
    assertEquals("blood-results", before.asked().next());
    assertEquals(
        Kept.Next.ALL_ANSWERED, clinic.supply.keep(clinic.gp, id, "blood-results", RESULT).next());
    ReferralView.Item item =
        Objects.requireNonNull(clinic.one.of(clinic.gp, id).asked()).items().get(0);
    assertEquals("eGFR: I do not know", item.before());
    assertEquals("eGFR 61, 2 March 2027", item.now());
    clinic.supply.sendBack(clinic.gp, id, "Taken yesterday");
    Referral referral = clinic.referrals.require(id);
    assertEquals(ReferralStatus.RECEIVED, referral.status());
    assertEquals(received, referral.receivedAt());
    assertEquals(
        new KidneyResult(61, LocalDate.of(2027, 3, 2)),
        referral.content().facts().blood().kidney());
    assertEquals(2, referral.factsVersion());
    assertNull(clinic.one.of(clinic.gp, id).asked());
  }

  @Test
  void what_was_learned_meanwhile_is_not_overwritten() {
    Referral referral = clinic.referrals.require(id);
    referral.learn(
        referral
            .content()
            .with(
                referral
                    .content()
                    .facts()
                    .withKidneyResult(new KidneyResult(55, LocalDate.of(2027, 3, 1)))),
        "Kidney result entered",
        clinic.consultant,
        clinic.clock.instant());
    asked("allergies");
    clinic.supply.keep(clinic.gp, id, "allergies", Map.of("items", List.of("LATEX")));
    clinic.supply.sendBack(clinic.gp, id, "");
    Referral now = clinic.referrals.require(id);
    assertEquals(55, Objects.requireNonNull(now.content().facts().blood().kidney()).egfr());
    assertEquals(Stated.YES, now.content().facts().of(Allergen.LATEX));
  }

  @Test
  void an_answer_that_opens_another_page_asks_that_too() {
    asked("blood-thinners");
    Kept kept =
        clinic.supply.keep(
            clinic.gp,
            id,
            "blood-thinners",
            Map.of("taken", List.of("APIXABAN"), "dose-APIXABAN", List.of("5mg")));
    assertEquals("blood-thinner-reason", kept.question());
    assertThrows(Refused.class, () -> clinic.supply.sendBack(clinic.gp, id, ""));
  }

  @Test
  void a_page_that_is_not_asked_stays_as_it_was_sent() {
    asked("blood-results");
    assertThrows(
        StaleRecord.class,
        () -> clinic.supply.keep(clinic.gp, id, "which-leg", Map.of("side", List.of("RIGHT"))));
  }

  @Test
  void it_cannot_be_sent_back_without_the_answer_or_twice() {
    asked("blood-results");
    assertThrows(Refused.class, () -> clinic.supply.sendBack(clinic.gp, id, ""));
    clinic.supply.keep(clinic.gp, id, "blood-results", RESULT);
    assertThrows(NotThere.class, () -> clinic.supply.sendBack(clinic.otherGp, id, ""));
    clinic.supply.sendBack(clinic.gp, id, "");
    assertThrows(StaleRecord.class, () -> clinic.supply.sendBack(clinic.gp, id, ""));
  }

  @Test
  void a_withdrawal_needs_a_reason_and_counts_once() {
    assertEquals(1, clinic.withdraw.withdraw(clinic.gp, id, "  ").size());
    assertTrue(clinic.withdraw.withdraw(clinic.gp, id, "Moved away").isEmpty());
    assertTrue(clinic.withdraw.withdraw(clinic.gp, id, "Moved away").isEmpty());
    assertEquals(
        1, clinic.audit.acts(id.value()).stream().filter("WithdrawReferral"::equals).count());
  }
}
