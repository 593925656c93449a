package health.soleus.persistence.testkit;

import health.soleus.persistence.notification.AttemptStatus;
import health.soleus.persistence.notification.DeliveryAttempt;
import health.soleus.persistence.notification.MessageText;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.NotificationStatus;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.notification.Worker;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Messages without a database; passes the same tests as the real repository. */
public final class InMemoryNotifications implements Notifications {
  private static final Comparator<Notification> BY_DUE =
      Comparator.comparing((Notification n) -> n.text().dueAt())
          .thenComparing(Notification::createdAt)
          .thenComparing(n -> n.text().position())
          .thenComparing(n -> n.id().toString());

  private final List<Notification> messages = new ArrayList<>();
  private final List<DeliveryAttempt> attempts = new ArrayList<>();

  @Override
  public void add(Notification notification) {
    boolean twice =
        messages.stream()
            .anyMatch(
                each ->
                    each.source().event().equals(notification.source().event())
                        && each.text().position() == notification.text().position());
    if (twice) {
      throw new IllegalStateException("message_is_planned_once");
    }
    messages.add(notification);
  }

  @Override
  public Optional<Notification> find(NotificationId id) {
    return messages.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public Notification requireLocked(NotificationId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public Optional<Notification> claimNext(Channel channel, Instant now) {
    return messages.stream()
        .filter(each -> each.text().channel() == channel && each.status().isPending())
        .filter(each -> !each.nextAttemptAt().isAfter(now))
        .filter(each -> each.text().dayOfCare() || messages.stream().noneMatch(blocks(each)))
        .min(BY_DUE);
  }

  private static Predicate<Notification> blocks(Notification waiting) {
    MessageText text = waiting.text();
    return other ->
        !other.id().equals(waiting.id())
            && other.patient().equals(waiting.patient())
            && other.text().channel() == text.channel()
            && (other.status() == NotificationStatus.SENDING
                || (other.status().isPending() && BY_DUE.compare(other, waiting) < 0));
  }

  @Override
  public int supersede(BookingId booking, @Nullable PlanId except, Instant at) {
    List<Notification> old =
        messages.stream()
            .filter(each -> booking.equals(each.source().booking()))
            .filter(each -> each.status().isPending())
            .filter(each -> each.plan().isEmpty() || !each.plan().get().equals(except))
            .toList();
    old.forEach(each -> each.superseded(at));
    return old.size();
  }

  @Override
  public List<Notification> ofReferral(ReferralId referral) {
    return messages.stream()
        .filter(each -> each.source().referral().equals(referral))
        .sorted(BY_DUE)
        .toList();
  }

  @Override
  public List<Notification> ofPatient(PatientId patient) {
    return messages.stream().filter(each -> each.patient().equals(patient)).sorted(BY_DUE).toList();
  }

  @Override
  public void add(DeliveryAttempt attempt) {
    attempts.add(attempt);
  }

  @Override
  public List<DeliveryAttempt> attemptsOf(NotificationId id) {
    return attempts.stream()
        .filter(each -> each.notification().equals(id))
        .sorted(Comparator.comparing(DeliveryAttempt::number))
        .toList();
  }

  @Override
  public List<DeliveryAttempt> unsettled(Channel channel, Worker asking, Instant cutOff) {
    return attempts.stream()
        .filter(DeliveryAttempt::isUnsettled)
        .filter(
            each ->
                each.status() == AttemptStatus.UNKNOWN
                    || each.startedAt().isBefore(cutOff)
                    || isOfAnEarlierRun(each.worker(), asking))
        .filter(each -> requireLocked(each.notification()).text().channel() == channel)
        .sorted(Comparator.comparing(DeliveryAttempt::startedAt))
        .toList();
  }

  private static boolean isOfAnEarlierRun(Worker worker, Worker asking) {
    return worker.node().equals(asking.node()) && !worker.run().equals(asking.run());
  }

  @Override
  public NotificationId ofAttempt(UUID id) {
    return requireAttempt(id).notification();
  }

  @Override
  public DeliveryAttempt requireAttempt(UUID id) {
    return attempts.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow(NotThere::new);
  }
}
