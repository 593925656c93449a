package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.preparation.PreparationPlan;
import health.soleus.persistence.preparation.PreparationPlans;
import health.soleus.persistence.scheduling.Booking;
import health.soleus.persistence.scheduling.Bookings;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** How far each message of a visit's plan is. */
@UseCase
@ApplicationScoped
public class MessagesOfVisit {
  private final Bookings bookings;
  private final PreparationPlans plans;
  private final Notifications notifications;
  private final AuditTrail trail;

  @Inject
  public MessagesOfVisit(
      Bookings bookings, PreparationPlans plans, Notifications notifications, AuditTrail trail) {
    this.bookings = bookings;
    this.plans = plans;
    this.notifications = notifications;
    this.trail = trail;
  }

  /** The messages that rest on the live plan; none after a cancellation. */
  @Transactional
  public List<VisitMessage> of(Caller caller, BookingId id) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    Booking booking = bookings.require(id);
    trail.append(caller, "MessagesOfVisit", booking.patient().value());
    Optional<PlanId> live = plans.live(id).map(PreparationPlan::id);
    return notifications.ofReferral(booking.referral()).stream()
        .filter(message -> live.isPresent() && message.plan().equals(live))
        .map(MessagesOfVisit::view)
        .toList();
  }

  private static VisitMessage view(Notification message) {
    return new VisitMessage(
        message.text().template(),
        message.text().channel(),
        message.text().dueAt(),
        message.status(),
        message.changedAt());
  }
}
