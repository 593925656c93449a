package health.soleus.persistence.referral;

import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.OdsCode;
import java.util.List;
import java.util.Optional;

/** The referrals that are being written. */
public interface Drafts {
  /** Stores a new draft; of several with the same id only the first: false tells the others. */
  boolean addOnce(ReferralDraft draft);

  Optional<ReferralDraft> find(DraftId id);

  /** The draft, locked for the rest of the transaction, or NotThere. */
  ReferralDraft requireLocked(DraftId id);

  /** One practice's OPEN and STOPPED drafts, newest first. */
  List<ReferralDraft> unsent(OdsCode practice);
}
