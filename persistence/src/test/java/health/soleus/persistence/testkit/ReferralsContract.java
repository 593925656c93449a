package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.ReferralId;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of referrals does. */
public interface ReferralsContract extends IntakeWorld {
  private Patient stored(String nhsNumber) {
    return inTransaction(
        stores -> {
          Patient patient = IntakeWorld.aPatient(nhsNumber);
          stores.patients().add(patient);
          return patient;
        });
  }

  private boolean sent(Referral referral) {
    return inTransaction(stores -> stores.referrals().addOnce(referral));
  }

  @Test
  default void a_draft_becomes_one_referral_however_often_it_is_sent() {
    Patient patient = stored("9990000018");
    DraftId draft = DraftId.random();
    Referral first = IntakeWorld.aReferral(GP, patient.id(), draft, NOW);
    assertTrue(sent(first));
    assertFalse(sent(IntakeWorld.aReferral(GP, patient.id(), draft, NOW)));
    inTransaction(
        stores -> {
          assertEquals(first.id(), stores.referrals().findByDraft(draft).orElseThrow().id());
          return stores;
        });
  }

  @Test
  default void what_was_stated_is_read_as_it_was_written_with_its_history() {
    Referral referral = IntakeWorld.aReferral(GP, stored("9990000026").id(), DraftId.random(), NOW);
    sent(referral);
    inTransaction(
        stores -> {
          Referral found = stores.referrals().require(referral.id());
          assertEquals(IntakeWorld.content(), found.content());
          assertEquals(referral.reference(), found.reference());
          assertEquals("Sent", found.history().get(0).act());
          assertEquals("Dr Amara Okafor", found.history().get(0).byName());
          return stores;
        });
  }

  @Test
  default void an_unknown_referral_is_not_there() {
    assertThrows(
        NotThere.class,
        () -> inTransaction(stores -> stores.referrals().require(ReferralId.random())));
    assertThrows(
        NotThere.class,
        () -> inTransaction(stores -> stores.referrals().requireLocked(ReferralId.random())));
  }

  @Test
  default void a_practice_finds_its_own_referrals_longest_waiting_first() {
    Patient patient = stored("9990000034");
    Referral later = IntakeWorld.aReferral(GP, patient.id(), DraftId.random(), NOW);
    Referral earlier =
        IntakeWorld.aReferral(GP, patient.id(), DraftId.random(), NOW.minus(Duration.ofDays(9)));
    Referral elsewhere = IntakeWorld.aReferral(OTHER_GP, patient.id(), DraftId.random(), NOW);
    List.of(later, earlier, elsewhere).forEach(this::sent);
    inTransaction(
        stores -> {
          List<ReferralId> own =
              stores.referrals().ofPractice(RIVERSIDE, EnumSet.allOf(ReferralStatus.class)).stream()
                  .map(Referral::id)
                  .filter(id -> !id.equals(elsewhere.id()))
                  .filter(id -> id.equals(later.id()) || id.equals(earlier.id()))
                  .toList();
          assertEquals(List.of(earlier.id(), later.id()), own);
          assertTrue(
              stores.referrals().ofPractice(RIVERSIDE, EnumSet.allOf(ReferralStatus.class)).stream()
                  .noneMatch(r -> r.id().equals(elsewhere.id())));
          return stores;
        });
  }

  @Test
  default void a_practice_knows_only_the_patients_it_has_referred() {
    Patient patient = stored("9990000042");
    sent(IntakeWorld.aReferral(OTHER_GP, patient.id(), DraftId.random(), NOW));
    inTransaction(
        stores -> {
          assertTrue(stores.referrals().hasReferred(HILLTOP, patient.id()));
          assertFalse(stores.referrals().hasReferred(RIVERSIDE, patient.id()));
          return stores;
        });
  }

  @Test
  default void only_the_statuses_asked_for_are_found() {
    Referral referral = IntakeWorld.aReferral(GP, stored("9990000050").id(), DraftId.random(), NOW);
    sent(referral);
    inTransaction(
        stores -> {
          stores.referrals().requireLocked(referral.id()).withdraw("Moved away", GP, NOW);
          return stores;
        });
    inTransaction(
        stores -> {
          assertTrue(has(stores, ReferralStatus.WITHDRAWN, referral.id()));
          assertFalse(has(stores, ReferralStatus.RECEIVED, referral.id()));
          for (ReferralStatus each : ReferralStatus.values()) {
            assertEquals(
                stores.referrals().withStatus(EnumSet.of(each)).size(),
                stores.referrals().count(each));
          }
          return stores;
        });
  }

  private static boolean has(Stores stores, ReferralStatus status, ReferralId id) {
    return stores.referrals().withStatus(EnumSet.of(status)).stream()
        .anyMatch(r -> r.id().equals(id));
  }
}
