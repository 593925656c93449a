package health.soleus.persistence.event;

import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.util.UUID;

/**
 * A fact of one patient's pathway, thin on the person and full on the fact (a.5). It names nobody:
 * ids only. The referral's id is the key of every event of its pathway, so one story stays in
 * order.
 */
public sealed interface CareEvent
    permits ReferralReceived,
        ReferralTriaged,
        DayCaseBooked,
        DayCaseRescheduled,
        DayCaseCancelled,
        PreparationChanged {

  /** By which a second delivery is known. */
  UUID id();

  Instant occurredAt();

  ReferralId referral();

  PatientId patient();

  /** A new event does not compile until every case object answers it. */
  <R> R match(CareEventCases<R> cases);
}
