package health.soleus.scheduling.container;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;

/** The beans of the deployed WAR, for a test that runs inside it. */
final class BeansOfTheServer implements Beans {
  @Override
  public <T> T get(Class<T> type) {
    return CDI.current().select(type).get();
  }

  @Override
  public void in(Runnable work) {
    try {
      UserTransaction transaction = get(UserTransaction.class);
      transaction.begin();
      work.run();
      transaction.commit();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
