package health.soleus.persistence.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Transactions on a real database without a container: each thread has its own, and the one entity
 * manager that repositories hold is whichever belongs to the thread that asks.
 */
public final class Transactions implements AutoCloseable {
  private final EntityManagerFactory factory;
  private final ThreadLocal<@Nullable EntityManager> running = new ThreadLocal<>();
  private final EntityManager shared;

  private Transactions(EntityManagerFactory factory) {
    this.factory = factory;
    shared =
        (EntityManager)
            Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                  try {
                    return method.invoke(current(), arguments);
                  } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                  }
                });
  }

  /** On this database, as the application. */
  public static Transactions on(Database database) {
    return new Transactions(
        Persistence.createEntityManagerFactory(
            "soleus",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jdbc.url",
                database.url(),
                "jakarta.persistence.jdbc.user",
                Database.APP,
                "jakarta.persistence.jdbc.password",
                database.appPassword(),
                "hibernate.connection.pool_size",
                "60",
                "hibernate.type.json_format_mapper",
                new NoFormat(),
                "hibernate.type.xml_format_mapper",
                new NoFormat())));
  }

  /** What stands in a repository's field. */
  public EntityManager entityManager() {
    return shared;
  }

  private EntityManager current() {
    EntityManager manager = running.get();
    if (manager == null) {
      throw new IllegalStateException("no transaction");
    }
    return manager;
  }

  /** Runs the work in a transaction: in the running one, or in one of its own. */
  public <T extends @Nullable Object> T in(Callable<T> work) throws Exception {
    return running.get() == null ? inNew(work) : work.call();
  }

  /** Runs the work in a transaction of its own. */
  public <T extends @Nullable Object> T inNew(Callable<T> work) throws Exception {
    EntityManager outer = running.get();
    try (EntityManager manager = factory.createEntityManager()) {
      running.set(manager);
      EntityTransaction transaction = manager.getTransaction();
      transaction.begin();
      try {
        T result = work.call();
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    } finally {
      running.set(outer);
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
