package health.soleus.persistence.testkit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.function.Function;

/**
 * The real repositories on a real database without a server: Hibernate with the persistence unit of
 * the product, a transaction of its own for each piece of work.
 */
public final class JpaFixture implements AutoCloseable {
  private final EntityManagerFactory factory;

  private JpaFixture(EntityManagerFactory factory) {
    this.factory = factory;
  }

  /** As the application, on a migrated database; Hibernate validates the schema. */
  public static JpaFixture on(Database database) {
    return new JpaFixture(
        Persistence.createEntityManagerFactory(
            "soleus",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", database.asApp(),
                "hibernate.type.json_format_mapper", new NoFormat(),
                "hibernate.type.xml_format_mapper", new NoFormat())));
  }

  /** Commits what the work did, or undoes it when it throws. */
  public <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entities = factory.createEntityManager()) {
      EntityTransaction transaction = entities.getTransaction();
      transaction.begin();
      try {
        T result = work.apply(entities);
        transaction.commit();
        return result;
      } finally {
        if (transaction.isActive()) {
          transaction.rollback();
        }
      }
    }
  }

  /** Gives a repository the entity manager that the container would. */
  public static <R> R with(R repository, EntityManager entities) {
    try {
      for (Field field : repository.getClass().getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          field.setAccessible(true);
          field.set(repository, entities);
        }
      }
      return repository;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
