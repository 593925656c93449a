package health.soleus.persistence.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What every store of clearances must do. */
interface GateClearancesContract {
  Instant FIRST = Instant.parse("2027-03-15T09:00:00Z");
  Caller HELEN =
      new Caller(new AccountId(UUID.randomUUID()), "Dr Helen Okonkwo", Role.CONSULTANT, null);

  GateClearances clearances();

  /** Runs the work in a transaction of its own. */
  <T> T inTransaction(Callable<T> work) throws Exception;

  @Test
  default void clearances_of_a_referral_come_back_oldest_first() throws Exception {
    ReferralId referral = ReferralId.random();
    GateClearance.Cleared dye = new GateClearance.Cleared("CON-1", "X-ray dye, mild reaction");
    GateClearance.Cleared drug = new GateClearance.Cleared("AC-0", "apixaban");
    inTransaction(
        () -> {
          clearances()
              .add(
                  GateClearance.signedContinue(
                      referral, drug, HELEN, "low risk", FIRST.plusSeconds(60)));
          clearances().add(GateClearance.reviewed(referral, dye, HELEN, "hives only", FIRST));
          clearances()
              .add(GateClearance.reviewed(ReferralId.random(), dye, HELEN, "another", FIRST));
          return "";
        });
    List<Clearance> found =
        inTransaction(() -> clearances().of(referral).stream().map(GateClearance::fact).toList());
    assertEquals(
        List.of(
            new Clearance(
                "CON-1",
                "X-ray dye, mild reaction",
                ClearanceKind.REVIEWED,
                "Dr Helen Okonkwo",
                "hives only",
                FIRST),
            new Clearance(
                "AC-0",
                "apixaban",
                ClearanceKind.SIGNED_CONTINUE,
                "Dr Helen Okonkwo",
                "low risk",
                FIRST.plusSeconds(60))),
        found);
    Map<ReferralId, List<GateClearance>> together =
        inTransaction(() -> clearances().of(List.of(ReferralId.random(), referral)));
    assertEquals(
        found,
        together.getOrDefault(referral, List.of()).stream().map(GateClearance::fact).toList());
    assertEquals(Set.of(referral), together.keySet(), "nobody else's");
    assertEquals(Map.of(), inTransaction(() -> clearances().of(List.<ReferralId>of())));
  }
}
