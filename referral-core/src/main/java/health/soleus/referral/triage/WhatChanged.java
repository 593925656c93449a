package health.soleus.referral.triage;

import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStep;
import health.soleus.persistence.type.StaffWords;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a sentence what happened to a referral while somebody had an older version open. */
final class WhatChanged {
  private WhatChanged() {}

  /**
   * Each change leaves a version and, but for a booking, a line of history; so at most as many
   * lines as versions are new.
   */
  static String since(Referral referral, int versionSeen) {
    List<ReferralStep> history = referral.history();
    int versions = Math.max(1, referral.version() - versionSeen);
    int first = Math.max(0, history.size() - versions);
    return history.subList(first, history.size()).stream()
        .map(WhatChanged::line)
        .collect(Collectors.joining(" ", "This referral changed while you had it open. ", ""));
  }

  private static String line(ReferralStep step) {
    return step.act() + " by " + step.byName() + " at " + StaffWords.timeAndDay(step.at()) + ".";
  }
}
