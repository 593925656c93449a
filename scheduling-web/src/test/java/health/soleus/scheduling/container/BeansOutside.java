package health.soleus.scheduling.container;

import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.testkit.ServerForTests;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import java.time.Clock;

/** The same use cases outside the server, on the database behind the deployed WAR. */
final class BeansOutside implements Beans, AutoCloseable {
  private final Transactions transactions = Transactions.on(ServerForTests.database());
  private final Wiring wiring =
      new Wiring(transactions)
          .with(Clock.class, Clock.systemUTC())
          .with(Unit.class, new Unit("Northside Day Unit", "020 7946 0958"));

  @Override
  public <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  @Override
  public void in(Runnable work) {
    try {
      transactions.inNew(
          () -> {
            work.run();
            return "";
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    transactions.close();
  }
}
