package health.soleus.scheduling.container;

import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.function.Supplier;

/** The database as a test sees it that runs inside the WAR, and transactions of its own. */
final class DatabaseInside {
  private final EntityManager entities;
  private final UserTransaction transaction;

  DatabaseInside(EntityManager entities, UserTransaction transaction) {
    this.entities = entities;
    this.transaction = transaction;
  }

  /** What the work answers; afterwards everything is as it was before. */
  <T> T undone(Supplier<T> work) {
    try {
      transaction.begin();
      try {
        return work.get();
      } finally {
        transaction.rollback();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void change(String command) {
    try {
      transaction.begin();
      entities.createNativeQuery(command).executeUpdate();
      transaction.commit();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of what is there. */
  List<String> rows(String query) {
    return ((List<?>) entities.createNativeQuery(query).getResultList())
        .stream().map(String::valueOf).toList();
  }

  String one(String query) {
    return rows(query).get(0);
  }

  /** In a transaction also what has not been written yet. */
  Fingerprint fingerprint() {
    if (entities.isJoinedToTransaction()) {
      entities.flush();
    }
    return Fingerprint.taken(this::rows);
  }
}
