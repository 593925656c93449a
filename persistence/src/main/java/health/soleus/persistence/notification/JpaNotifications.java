package health.soleus.persistence.notification;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The messages in the database. */
@ApplicationScoped
class JpaNotifications implements Notifications {
  private static final String NEXT =
      """
      SELECT n.* FROM notification_notification n
      WHERE n.channel = :channel
        AND n.status IN ('SCHEDULED', 'TEMPORARY_FAILURE')
        AND n.next_attempt_at <= :now
        AND (n.day_of_care OR NOT EXISTS (
          SELECT 1 FROM notification_notification other
          WHERE other.patient_id = n.patient_id AND other.channel = n.channel AND other.id <> n.id
            AND (other.status = 'SENDING'
              OR other.status IN ('SCHEDULED', 'TEMPORARY_FAILURE')
                AND (other.due_at, other.created_at, other.position, other.id)
                  < (n.due_at, n.created_at, n.position, n.id))))
      ORDER BY n.due_at, n.created_at, n.position, n.id
      LIMIT 1
      FOR UPDATE OF n SKIP LOCKED
      """;

  private static final String SUPERSEDE =
      """
      UPDATE notification_notification
      SET status = 'SUPERSEDED', changed_at = :at, version = version + 1
      WHERE booking_id = :booking AND status IN ('SCHEDULED', 'TEMPORARY_FAILURE')
        AND (plan_id IS NULL OR plan_id <> :kept)
      """;

  private static final String UNSETTLED =
      """
      from DeliveryAttempt a
      where a.resolution is null
        and (a.status = UNKNOWN
          or a.status = STARTED
            and (a.startedAt < :cutOff or a.worker = :node and a.run <> :run))
        and exists (
          select 1 from Notification n where n.id = a.notificationId and n.channel = :channel)
      order by a.startedAt, a.id
      """;

  private static final UUID NO_PLAN = new UUID(0, 0);

  @PersistenceContext private EntityManager entities;

  @Override
  public void add(Notification notification) {
    entities.persist(notification);
  }

  @Override
  public Optional<Notification> find(NotificationId id) {
    return Optional.ofNullable(entities.find(Notification.class, id.value()));
  }

  @Override
  public Notification requireLocked(NotificationId id) {
    Notification found =
        entities.find(Notification.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (found == null) {
      throw new NotThere();
    }
    return found;
  }

  @Override
  @SuppressWarnings("unchecked")
  public Optional<Notification> claimNext(Channel channel, Instant now) {
    return entities
        .createNativeQuery(NEXT, Notification.class)
        .setParameter("channel", channel.name())
        .setParameter("now", now)
        .getResultList()
        .stream()
        .findFirst();
  }

  @Override
  public int supersede(BookingId booking, @Nullable PlanId except, Instant at) {
    return entities
        .createNativeQuery(SUPERSEDE)
        .setParameter("at", at)
        .setParameter("booking", booking.value())
        .setParameter("kept", except == null ? NO_PLAN : except.value())
        .executeUpdate();
  }

  @Override
  public List<Notification> ofReferral(ReferralId referral) {
    return entities
        .createQuery(
            "from Notification n where n.referralId = :referral"
                + " order by n.dueAt, n.createdAt, n.position",
            Notification.class)
        .setParameter("referral", referral.value())
        .getResultList();
  }

  @Override
  public List<Notification> ofPatient(PatientId patient) {
    return entities
        .createQuery(
            "from Notification n where n.patientId = :patient"
                + " order by n.dueAt, n.createdAt, n.position",
            Notification.class)
        .setParameter("patient", patient.value())
        .getResultList();
  }

  @Override
  public void add(DeliveryAttempt attempt) {
    entities.persist(attempt);
  }

  @Override
  public List<DeliveryAttempt> attemptsOf(NotificationId id) {
    return entities
        .createQuery(
            "from DeliveryAttempt a where a.notificationId = :id order by a.number",
            DeliveryAttempt.class)
        .setParameter("id", id.value())
        .getResultList();
  }

  @Override
  public List<DeliveryAttempt> unsettled(Channel channel, Worker asking, Instant cutOff) {
    return entities
        .createQuery(UNSETTLED, DeliveryAttempt.class)
        .setParameter("cutOff", cutOff)
        .setParameter("node", asking.node())
        .setParameter("run", asking.run())
        .setParameter("channel", channel)
        .getResultList();
  }

  /**
   * Loads no attempt: what is read before the message's lock would be old by the time it is had.
   */
  @Override
  public NotificationId ofAttempt(UUID id) {
    return entities
        .createQuery("select a.notificationId from DeliveryAttempt a where a.id = :id", UUID.class)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .map(NotificationId::new)
        .orElseThrow(NotThere::new);
  }

  @Override
  public DeliveryAttempt requireAttempt(UUID id) {
    DeliveryAttempt found = entities.find(DeliveryAttempt.class, id);
    if (found == null) {
      throw new NotThere();
    }
    return found;
  }
}
