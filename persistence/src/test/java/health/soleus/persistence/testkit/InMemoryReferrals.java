package health.soleus.persistence.testkit;

import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Referrals in memory. */
public final class InMemoryReferrals implements Referrals {
  private final Map<ReferralId, Referral> referrals = new LinkedHashMap<>();

  @Override
  public boolean addOnce(Referral referral) {
    if (findByDraft(referral.draft()).isPresent()) {
      return false;
    }
    referrals.put(referral.id(), referral);
    return true;
  }

  @Override
  public Optional<Referral> find(ReferralId id) {
    return Optional.ofNullable(referrals.get(id));
  }

  @Override
  public Optional<Referral> findByDraft(DraftId draft) {
    return referrals.values().stream().filter(r -> r.draft().equals(draft)).findFirst();
  }

  @Override
  public Referral requireLocked(ReferralId id) {
    return require(id);
  }

  @Override
  public Referral require(ReferralId id) {
    return find(id).orElseThrow(NotThere::new);
  }

  @Override
  public List<Referral> withStatus(Set<ReferralStatus> statuses) {
    return longestFirst().filter(r -> statuses.contains(r.status())).toList();
  }

  @Override
  public int count(ReferralStatus status) {
    return withStatus(Set.of(status)).size();
  }

  @Override
  public boolean hasReferred(OdsCode practice, PatientId patient) {
    return referrals.values().stream()
        .anyMatch(r -> r.practice().equals(practice) && r.patient().equals(patient));
  }

  @Override
  public List<Referral> ofPractice(OdsCode practice, Set<ReferralStatus> statuses) {
    return withStatus(statuses).stream().filter(r -> r.practice().equals(practice)).toList();
  }

  private Stream<Referral> longestFirst() {
    return referrals.values().stream().sorted(Comparator.comparing(Referral::receivedAt));
  }
}
