package health.soleus.persistence.event;

import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.UUID;

/**
 * The visit will not happen. {@code medicinePlanRunning}: the patient may already have changed a
 * medicine for it.
 */
public record DayCaseCancelled(
    UUID id,
    Instant occurredAt,
    ReferralId referral,
    PatientId patient,
    BookingId booking,
    PlanId plan,
    Instant arrival,
    String reason,
    boolean medicinePlanRunning)
    implements CareEvent {
  @Override
  public <R> R match(CareEventCases<R> cases) {
    return cases.cancelled(this);
  }
}
