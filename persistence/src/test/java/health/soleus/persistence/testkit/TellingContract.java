package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Practice;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every outbox, every inbox, every audit trail and every store of accounts does. */
public interface TellingContract extends IntakeWorld {
  /** The events of one referral in the order in which they will be published. */
  List<CareEvent> appended(ReferralId referral);

  /** The acts on one record, oldest first. */
  List<String> acts(UUID subject);

  @Test
  default void events_of_one_referral_keep_their_order_and_their_words() {
    ReferralId referral = ReferralId.random();
    CareEvent first = received(referral, 15);
    CareEvent second = received(referral, 16);
    inTransaction(
        stores -> {
          stores.outbox().append(first);
          return stores;
        });
    inTransaction(
        stores -> {
          stores.outbox().append(received(ReferralId.random(), 1));
          stores.outbox().append(second);
          return stores;
        });
    assertEquals(List.of(first, second), appended(referral));
  }

  private static CareEvent received(ReferralId referral, int day) {
    return new ReferralReceived(
        UUID.randomUUID(), NOW, referral, PatientId.random(), GP.id(), LocalDate.of(2027, 3, day));
  }

  @Test
  default void an_event_comes_for_the_first_time_once() {
    UUID event = UUID.randomUUID();
    assertTrue(isFirst(event));
    assertFalse(isFirst(event));
    assertTrue(isFirst(UUID.randomUUID()));
  }

  private boolean isFirst(UUID event) {
    return inTransaction(stores -> stores.inbox().isFirst(event, NOW));
  }

  @Test
  default void every_act_leaves_its_row() {
    UUID subject = UUID.randomUUID();
    inTransaction(
        stores -> {
          stores.audit().append(GP, "OpenReferral", subject);
          stores.audit().append(GP, "WithdrawReferral", subject);
          return stores;
        });
    assertEquals(List.of("OpenReferral", "WithdrawReferral"), acts(subject));
  }

  @Test
  default void accounts_are_found_by_name_id_and_role() {
    Account consultant =
        new Account(
            AccountId.random(),
            "helen-" + UUID.randomUUID(),
            "x",
            "Dr Helen Marsh",
            Role.CONSULTANT,
            null);
    inTransaction(
        stores -> {
          stores.accounts().add(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0100"));
          stores.accounts().add(consultant);
          return stores;
        });
    inTransaction(
        stores -> {
          assertEquals(
              "Dr Helen Marsh",
              stores.accounts().find(consultant.username()).orElseThrow().displayName());
          assertTrue(stores.accounts().find(consultant.id()).isPresent());
          assertTrue(stores.accounts().find("nobody").isEmpty());
          assertTrue(
              stores.accounts().withRole(Role.CONSULTANT).stream()
                  .anyMatch(a -> a.id().equals(consultant.id())));
          assertEquals(
              "Riverside Surgery", stores.accounts().practice(RIVERSIDE).orElseThrow().name());
          assertTrue(stores.accounts().practice(HILLTOP).isEmpty());
          return stores;
        });
  }
}
