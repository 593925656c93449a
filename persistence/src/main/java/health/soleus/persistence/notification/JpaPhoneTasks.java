package health.soleus.persistence.notification;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls in the database. */
@ApplicationScoped
class JpaPhoneTasks implements PhoneTasks {
  private static final String WITHDRAW =
      """
      UPDATE notification_phone_task
      SET withdrawn_at = :at, version = version + 1
      WHERE booking_id = :booking AND done_at IS NULL AND withdrawn_at IS NULL
        AND (plan_id IS NULL OR plan_id <> :kept)
      """;

  private static final UUID NO_PLAN = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(PhoneTask task) {
    boolean there =
        task.insteadOf()
            .map(
                message ->
                    entities
                            .createQuery(
                                "select count(t) from PhoneTask t where t.notificationId = :id",
                                Long.class)
                            .setParameter("id", message.value())
                            .getSingleResult()
                        > 0)
            .orElse(false);
    if (!there) {
      entities.persist(task);
    }
  }

  @Override
  public PhoneTask require(UUID id) {
    PhoneTask found = entities.find(PhoneTask.class, id);
    if (found == null) {
      throw new NotThere();
    }
    return found;
  }

  @Override
  public List<PhoneTask> open() {
    return entities
        .createQuery(
            "from PhoneTask t where t.doneAt is null and t.withdrawnAt is null"
                + " order by t.dueAt, t.createdAt, t.id",
            PhoneTask.class)
        .getResultList();
  }

  @Override
  public int withdraw(BookingId booking, @Nullable PlanId except, Instant at) {
    return entities
        .createNativeQuery(WITHDRAW)
        .setParameter("at", at)
        .setParameter("booking", booking.value())
        .setParameter("kept", except == null ? NO_PLAN : except.value())
        .executeUpdate();
  }
}
