package health.soleus.persistence.event;

/** One answer for each event (Java 17 has no switch over types). */
public interface CareEventCases<R> {
  R received(ReferralReceived event);

  R triaged(ReferralTriaged event);

  R booked(DayCaseBooked event);

  R rescheduled(DayCaseRescheduled event);

  R cancelled(DayCaseCancelled event);

  R preparationChanged(PreparationChanged event);
}
