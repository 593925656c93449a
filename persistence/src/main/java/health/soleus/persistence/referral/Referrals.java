package health.soleus.persistence.referral;

import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every referral that was sent. */
public interface Referrals {
  /**
   * Stores a new referral. Of several for the same draft only the first is stored: false tells the
   * others, whose transaction goes on.
   */
  boolean addOnce(Referral referral);

  Optional<Referral> find(ReferralId id);

  Optional<Referral> findByDraft(DraftId draft);

  /** The referral, locked for the rest of the transaction, or NotThere. */
  Referral requireLocked(ReferralId id);

  /** The referral, or {@link health.soleus.persistence.type.NotThere}. */
  Referral require(ReferralId id);

  /** Longest waiting first. */
  List<Referral> withStatus(Set<ReferralStatus> statuses);

  /** How many have this status; cheaper than reading them. */
  int count(ReferralStatus status);

  /** Whether this practice has ever referred this patient. */
  boolean hasReferred(OdsCode practice, PatientId patient);

  /** One practice's own, longest waiting first. */
  List<Referral> ofPractice(OdsCode practice, Set<ReferralStatus> statuses);
}
