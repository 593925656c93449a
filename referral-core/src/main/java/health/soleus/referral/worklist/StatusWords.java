package health.soleus.referral.worklist;

import health.soleus.persistence.referral.ReferralStatus;

/** Where a referral is, as staff read it. */
final class StatusWords {
  private StatusWords() {}

  static String of(ReferralStatus status) {
    return switch (status) {
      case RECEIVED -> "Waiting for a decision";
      case INFORMATION_REQUESTED -> "Waiting for the GP's answer";
      case ACCEPTED -> "Accepted, needs a date";
      case BOOKED -> "Booked";
      case RETURNED -> "Returned with advice";
      case WITHDRAWN -> "Withdrawn by the GP";
    };
  }
}
