package health.soleus.notifications.planning;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.message.Reach;
import health.soleus.persistence.notification.MessageSource;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.notification.PhoneTask;
import health.soleus.persistence.notification.PhoneTasks;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PlanId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what an event asks for, by the ways that lead to its patient; within a transaction. */
@ApplicationScoped
class KeepMessages {
  private final Patients patients;
  private final PreparationPlans plans;
  private final Notifications notifications;
  private final PhoneTasks calls;

  @Inject
  KeepMessages(
      Patients patients, PreparationPlans plans, Notifications notifications, PhoneTasks calls) {
    this.patients = patients;
    this.plans = plans;
    this.notifications = notifications;
    this.calls = calls;
  }

  /** Whether there was anything to keep. */
  boolean keep(MessageSource source, List<PlannedMessage> messages, Instant now) {
    Ways.Chosen chosen = Ways.choose(messages, reach(source));
    chosen
        .texts()
        .forEach(
            text ->
                notifications.add(new Notification(NotificationId.random(), source, text, now)));
    chosen
        .calls()
        .forEach(
            call ->
                calls.add(
                    new PhoneTask(source, null, call.dueAt(), call.reason(), call.words(), now)));
    return !messages.isEmpty();
  }

  /**
   * Keeps the messages that were stored with the plan. A plan that was superseded while the event
   * was on its way says nothing any more; the event of its successor follows.
   */
  boolean keepPlan(CareEvent event, BookingId booking, PlanId planId, Instant now) {
    PreparationPlan plan =
        plans
            .find(planId)
            .orElseThrow(() -> new IllegalStateException("no such plan: " + planId.value()));
    if (plans.live(booking).filter(live -> live.id().equals(planId)).isEmpty()) {
      return false;
    }
    supersede(booking, planId, now);
    MessageSource source =
        new MessageSource(
            event.id(), event.referral(), event.patient(), booking, planId, plan.planVersion());
    return keep(source, plan.messages(), now);
  }

  /** What waits for this booking is void, except the words of the plan that holds now. */
  void supersede(BookingId booking, @Nullable PlanId except, Instant now) {
    notifications.supersede(booking, except, now);
    calls.withdraw(booking, except, now);
  }

  private Reach reach(MessageSource source) {
    return patients.require(source.patient()).contact().reach();
  }
}
