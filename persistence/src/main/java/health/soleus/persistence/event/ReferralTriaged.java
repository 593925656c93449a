package health.soleus.persistence.event;

import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A clinician has decided. {@code returnReason} is a code of the service's list, empty unless
 * returned; {@code nextBy} is the day by which something happens next; {@code planToSign} says that
 * a medicine plan is still to be agreed.
 */
public record ReferralTriaged(
    UUID id,
    Instant occurredAt,
    ReferralId referral,
    PatientId patient,
    AccountId referrer,
    AccountId consultant,
    TriageOutcome outcome,
    String returnReason,
    LocalDate nextBy,
    boolean planToSign)
    implements CareEvent {
  @Override
  public <R> R match(CareEventCases<R> cases) {
    return cases.triaged(this);
  }
}
