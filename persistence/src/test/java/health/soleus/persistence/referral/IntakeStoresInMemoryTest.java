package health.soleus.persistence.referral;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.testkit.DraftsContract;
import health.soleus.persistence.testkit.InMemoryAccounts;
import health.soleus.persistence.testkit.InMemoryAuditTrail;
import health.soleus.persistence.testkit.InMemoryDrafts;
import health.soleus.persistence.testkit.InMemoryInbox;
import health.soleus.persistence.testkit.InMemoryOutbox;
import health.soleus.persistence.testkit.InMemoryPatients;
import health.soleus.persistence.testkit.InMemoryReferrals;
import health.soleus.persistence.testkit.PatientsContract;
import health.soleus.persistence.testkit.ReferralsContract;
import health.soleus.persistence.testkit.TellingContract;
import health.soleus.persistence.type.ReferralId;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

class IntakeStoresInMemoryTest
    implements ReferralsContract, DraftsContract, PatientsContract, TellingContract {
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final InMemoryAuditTrail audit = new InMemoryAuditTrail();
  private final Stores stores =
      new Stores(
          new InMemoryReferrals(),
          new InMemoryDrafts(),
          new InMemoryPatients(),
          new InMemoryAccounts(),
          outbox,
          new InMemoryInbox(),
          audit);

  @Override
  public <T> T inTransaction(Function<Stores, T> work) {
    return work.apply(stores);
  }

  @Override
  public List<CareEvent> appended(ReferralId referral) {
    return outbox.events().stream().filter(e -> e.referral().equals(referral)).toList();
  }

  @Override
  public List<String> acts(UUID subject) {
    return audit.acts(subject);
  }
}
