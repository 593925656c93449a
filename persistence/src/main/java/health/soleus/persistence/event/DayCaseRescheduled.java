package health.soleus.persistence.event;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The same booking has a new time and a new version of its plan (D12). */
public record DayCaseRescheduled(
    UUID id,
    Instant occurredAt,
    ReferralId referral,
    PatientId patient,
    BookingId booking,
    PlanId plan,
    int planVersion,
    Instant previousArrival,
    Instant arrival,
    Instant start,
    String place,
    List<PreparationFact> preparation)
    implements CareEvent {
  @Override
  public <R> R match(CareEventCases<R> cases) {
    return cases.rescheduled(this);
  }
}
