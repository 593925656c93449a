package health.soleus.scheduling.web.triage;

import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.worklist.ReferralSummary;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last referrals as this person saw them, so that a decision on an older version can be refused
 * with what was seen beside what is now. Lost with the session, which costs only the comparison.
 */
@SessionScoped
public class SeenReferrals implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int KEPT = 20;

  private transient @Nullable Deque<ReferralSummary> seen;

  synchronized void keep(ReferralSummary summary) {
    Deque<ReferralSummary> kept = seen == null ? new ArrayDeque<>() : seen;
    kept.removeIf(s -> s.id().equals(summary.id()) && s.version() == summary.version());
    kept.addFirst(summary);
    if (kept.size() > KEPT) {
      kept.removeLast();
    }
    seen = kept;
  }

  synchronized Optional<ReferralSummary> find(ReferralId id, int version) {
    return seen == null
        ? Optional.empty()
        : seen.stream().filter(s -> s.id().equals(id) && s.version() == version).findFirst();
  }
}
