package health.soleus.persistence.testkit;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The record on a real database, a new one for each test, and closed after it. */
public final class RecordForATest implements BeforeEachCallback, AfterEachCallback {
  private @Nullable Database database;
  private @Nullable Transactions transactions;
  private @Nullable Wiring wiring;

  @Override
  public void beforeEach(ExtensionContext test) {
    Database migrated = EmbeddedPostgres.shared().migrated();
    Transactions open = Transactions.on(migrated);
    database = migrated;
    transactions = open;
    wiring = new Wiring(open);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    transactions().close();
  }

  public Database database() {
    return Objects.requireNonNull(database, "no test runs");
  }

  /** The repository of this type on the database. */
  public <T> T get(Class<T> type) {
    return Objects.requireNonNull(wiring, "no test runs").get(type);
  }

  /** Runs the work in the running transaction, or in one of its own. */
  public <T extends @Nullable Object> T in(Callable<T> work) throws Exception {
    return transactions().in(work);
  }

  /** Runs the work in a transaction of its own. */
  public <T extends @Nullable Object> T inNew(Callable<T> work) throws Exception {
    return transactions().inNew(work);
  }

  private Transactions transactions() {
    return Objects.requireNonNull(transactions, "no test runs");
  }
}
