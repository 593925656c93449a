package health.soleus.persistence.referral;

import java.util.Map;
import java.util.Set;

/**
 * Where a referral is. The table below is the only truth about what may follow what; the database's
 * CHECK and a test compare themselves with it. Software never declines: RETURNED needs a
 * clinician's words (H10).
 */
public enum ReferralStatus {
  RECEIVED,
  INFORMATION_REQUESTED,
  ACCEPTED,
  RETURNED,
  BOOKED,
  WITHDRAWN;

  private static final Map<ReferralStatus, Set<ReferralStatus>> MAY_BECOME =
      Map.of(
          RECEIVED, Set.of(INFORMATION_REQUESTED, ACCEPTED, RETURNED, WITHDRAWN),
          INFORMATION_REQUESTED, Set.of(RECEIVED, WITHDRAWN),
          ACCEPTED, Set.of(BOOKED, WITHDRAWN),
          BOOKED, Set.of(ACCEPTED),
          RETURNED, Set.of(),
          WITHDRAWN, Set.of());

  public boolean mayBecome(ReferralStatus next) {
    return following().contains(next);
  }

  /** Every status that may follow this one. */
  public Set<ReferralStatus> following() {
    return MAY_BECOME.getOrDefault(this, Set.of());
  }
}
