package health.soleus.persistence.event;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The referral is stored; a consultant will have decided by the date. */
public record ReferralReceived(
    UUID id,
    Instant occurredAt,
    ReferralId referral,
    PatientId patient,
    AccountId referrer,
    LocalDate decisionBy)
    implements CareEvent {
  @Override
  public <R> R match(CareEventCases<R> cases) {
    return cases.received(this);
  }
}
