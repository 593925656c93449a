package health.soleus.persistence.referral;

import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.outbox.EventJson;
import health.soleus.persistence.outbox.Inbox;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.DraftsContract;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.PatientsContract;
import health.soleus.persistence.testkit.ReferralsContract;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.TellingContract;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.ReferralId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;

/** The same contracts on real PostgreSQL, each test in a database of its own. */
class IntakeStoresIT
    implements ReferralsContract, DraftsContract, PatientsContract, TellingContract {
  private static final List<Transactions> OPEN = new ArrayList<>();

  private Transactions transactions;
  private Stores stores;

  @BeforeEach
  void connect() {
    Database database = EmbeddedPostgres.shared().migrated();
    transactions = Transactions.on(database);
    OPEN.add(transactions);
    Wiring wiring = new Wiring(transactions).with(Clock.class, SettableClock.at(NOW));
    stores =
        new Stores(
            wiring.get(Referrals.class),
            wiring.get(Drafts.class),
            wiring.get(Patients.class),
            wiring.get(Accounts.class),
            wiring.get(Outbox.class),
            wiring.get(Inbox.class),
            wiring.get(AuditTrail.class));
  }

  @AfterAll
  static void disconnect() {
    OPEN.forEach(Transactions::close);
  }

  @Override
  public <T> T inTransaction(Function<Stores, T> work) {
    try {
      return transactions.in(() -> work.apply(stores));
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Exception thrown) {
      throw new IllegalStateException(thrown);
    }
  }

  @Override
  public List<CareEvent> appended(ReferralId referral) {
    return texts(
            "SELECT type || ' ' || payload FROM outbox_entry WHERE aggregateid = :id"
                + " ORDER BY position",
            referral.value())
        .stream()
        .map(line -> line.split(" ", 2))
        .map(parts -> EventJson.read(parts[0], parts[1]))
        .toList();
  }

  @Override
  public List<String> acts(UUID subject) {
    return texts("SELECT act FROM audit_entry WHERE subject = :id ORDER BY id", subject);
  }

  private List<String> texts(String query, UUID id) {
    return inTransaction(
        same -> {
          List<?> found =
              transactions
                  .entityManager()
                  .createNativeQuery(query, String.class)
                  .setParameter("id", id)
                  .getResultList();
          return found.stream().map(Object::toString).toList();
        });
  }
}
