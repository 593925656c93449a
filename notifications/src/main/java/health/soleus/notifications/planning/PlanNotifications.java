package health.soleus.notifications.planning;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.CareEventCases;
import health.soleus.persistence.event.DayCaseBooked;
import health.soleus.persistence.event.DayCaseCancelled;
import health.soleus.persistence.event.DayCaseRescheduled;
import health.soleus.persistence.event.PreparationChanged;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.event.ReferralTriaged;
import health.soleus.persistence.message.MessageSchedule;
import health.soleus.persistence.message.MessageSchedule.Sender;
import health.soleus.persistence.notification.MessageSource;
import health.soleus.persistence.outbox.Inbox;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * From an event to the messages and calls it asks for. Words that rest on a plan are those stored
 * with the plan, so that what the clerk saw before booking is what is sent.
 */
@UseCase
@ApplicationScoped
public class PlanNotifications {
  private final Inbox inbox;
  private final NamesInMessages names;
  private final KeepMessages keeping;
  private final Unit unit;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  PlanNotifications(
      Inbox inbox,
      NamesInMessages names,
      KeepMessages keeping,
      Unit unit,
      AuditTrail trail,
      Clock clock) {
    this.inbox = inbox;
    this.names = names;
    this.keeping = keeping;
    this.unit = unit;
    this.trail = trail;
    this.clock = clock;
  }

  /** Plans the messages of this event; one that was seen before has no effect. */
  @Transactional
  public void plan(Caller caller, CareEvent event) {
    caller.must(Role.SYSTEM);
    Instant now = clock.instant();
    if (inbox.isFirst(event.id(), now)) {
      event.match(new Planning(now));
      trail.append(caller, "PlanNotifications", event.referral().value());
    }
  }

  /** What each event asks for. */
  private final class Planning implements CareEventCases<Boolean> {
    private final Instant now;

    Planning(Instant now) {
      this.now = now;
    }

    /** News counts from when it happened, not from when an event came through. */
    private Sender since(CareEvent event) {
      return new Sender(unit.name(), unit.phone(), event.occurredAt());
    }

    @Override
    public Boolean received(ReferralReceived event) {
      return keep(
          event,
          MessageSchedule.received(
              names.of(event.referrer()),
              names.of(event.referral()),
              event.decisionBy(),
              since(event)));
    }

    @Override
    public Boolean triaged(ReferralTriaged event) {
      return keep(
          event,
          switch (event.outcome()) {
            case ACCEPTED ->
                MessageSchedule.accepted(
                    names.of(event.consultant()), event.nextBy(), since(event));
            case INFORMATION_REQUESTED -> MessageSchedule.askedGp(event.nextBy(), since(event));
            case RETURNED ->
                MessageSchedule.returned(
                    names.of(event.consultant()),
                    names.of(event.referrer()),
                    event.returnReason(),
                    since(event));
          });
    }

    @Override
    public Boolean booked(DayCaseBooked event) {
      return keeping.keepPlan(event, event.booking(), event.plan(), now);
    }

    @Override
    public Boolean rescheduled(DayCaseRescheduled event) {
      return keeping.keepPlan(event, event.booking(), event.plan(), now);
    }

    @Override
    public Boolean preparationChanged(PreparationChanged event) {
      return keeping.keepPlan(event, event.booking(), event.plan(), now);
    }

    /** Nothing planned for the visit may leave any more; the patient is told instead. */
    @Override
    public Boolean cancelled(DayCaseCancelled event) {
      keeping.supersede(event.booking(), null, now);
      MessageSource source =
          new MessageSource(
              event.id(), event.referral(), event.patient(), event.booking(), null, 0);
      return keeping.keep(
          source,
          MessageSchedule.cancelled(
              event.arrival(),
              event.reason(),
              event.medicinePlanRunning(),
              new Sender(unit.name(), unit.phone(), now)),
          now);
    }

    private boolean keep(CareEvent event, List<PlannedMessage> messages) {
      MessageSource source =
          new MessageSource(event.id(), event.referral(), event.patient(), null, null, 0);
      return keeping.keep(source, messages, now);
    }
  }
}
