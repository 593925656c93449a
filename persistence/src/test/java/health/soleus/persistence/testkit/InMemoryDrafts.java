package health.soleus.persistence.testkit;

import health.soleus.persistence.referral.DraftStatus;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.OdsCode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Drafts in memory. */
public final class InMemoryDrafts implements Drafts {
  private final Map<DraftId, ReferralDraft> drafts = new LinkedHashMap<>();

  @Override
  public boolean addOnce(ReferralDraft draft) {
    return drafts.putIfAbsent(draft.id(), draft) == null;
  }

  @Override
  public Optional<ReferralDraft> find(DraftId id) {
    return Optional.ofNullable(drafts.get(id));
  }

  @Override
  public ReferralDraft requireLocked(DraftId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public List<ReferralDraft> unsent(OdsCode practice) {
    return drafts.values().stream()
        .filter(d -> d.practice().equals(practice))
        .filter(d -> EnumSet.of(DraftStatus.OPEN, DraftStatus.STOPPED).contains(d.status()))
        .sorted(Comparator.comparing(ReferralDraft::savedAt).reversed())
        .toList();
  }
}
