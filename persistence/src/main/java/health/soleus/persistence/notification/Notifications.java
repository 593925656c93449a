package health.soleus.persistence.notification;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every message that was ever planned. */
public interface Notifications {
  void add(Notification notification);

  Optional<Notification> find(NotificationId id);

  /** The message, or {@link health.soleus.persistence.type.NotThere}; locked until commit. */
  Notification requireLocked(NotificationId id);

  /**
   * The next message of this channel that is due, locked until commit; one that another transaction
   * holds is passed over. The messages of one patient leave one after the other in the order in
   * which they are due, so what follows an unsent one waits; only a text for the day of care waits
   * for nobody.
   */
  Optional<Notification> claimNext(Channel channel, Instant now);

  /**
   * Marks what still waits for this booking, except the words of the plan that is now the
   * patient's. Answers how many.
   */
  int supersede(BookingId booking, @Nullable PlanId except, Instant at);

  /** The messages of one pathway in the order in which they are due. */
  List<Notification> ofReferral(ReferralId referral);

  /** The messages of one person in the order in which they are due. */
  List<Notification> ofPatient(PatientId patient);

  void add(DeliveryAttempt attempt);

  /** The attempts of one message, the first one first. */
  List<DeliveryAttempt> attemptsOf(NotificationId id);

  /**
   * The attempts nobody knows the outcome of: those that ended unknown, and those that never ended
   * though they started before {@code cutOff} or in an earlier life of the asking worker's node.
   */
  List<DeliveryAttempt> unsettled(Channel channel, Worker asking, Instant cutOff);

  /** Whose attempt this is, or {@link health.soleus.persistence.type.NotThere}. */
  NotificationId ofAttempt(UUID id);

  /** The attempt, or {@link health.soleus.persistence.type.NotThere}. */
  DeliveryAttempt requireAttempt(UUID id);
}
