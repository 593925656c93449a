package health.soleus.persistence.event;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A gate was cleared or a fact changed: the booking has a new version of its plan. */
public record PreparationChanged(
    UUID id,
    Instant occurredAt,
    ReferralId referral,
    PatientId patient,
    BookingId booking,
    PlanId plan,
    int planVersion,
    Instant arrival,
    Instant start,
    String place,
    List<PreparationFact> preparation)
    implements CareEvent {
  @Override
  public <R> R match(CareEventCases<R> cases) {
    return cases.preparationChanged(this);
  }
}
