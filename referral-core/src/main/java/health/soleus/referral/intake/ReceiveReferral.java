package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.referral.DraftStatus;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.ReferralReference;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A draft becomes a referral: once, however often it is sent. The referral, its event and its audit
 * row are stored together or not at all; the receipt is given only after that (H8).
 */
@UseCase
@ApplicationScoped
public class ReceiveReferral {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Drafts drafts;
  private final Referrals referrals;
  private final ReferredPatient patients;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public ReceiveReferral(
      Drafts drafts,
      Referrals referrals,
      ReferredPatient patients,
      Outbox outbox,
      AuditTrail audit,
      Clock clock) {
    this.drafts = drafts;
    this.referrals = referrals;
    this.patients = patients;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /** Sends the draft as it stands. */
  @Transactional
  public Receipt receive(Caller caller, DraftId id) {
    caller.must(Role.GP);
    return receive(caller, draft(caller, id));
  }

  /**
   * Sends the draft if it is still as the caller saw it.
   *
   * @param seen when the draft was saved that the caller had before them
   */
  @Transactional
  public Receipt receive(Caller caller, DraftId id, Instant seen) {
    caller.must(Role.GP);
    ReferralDraft draft = draft(caller, id);
    if (draft.status() == DraftStatus.OPEN && draft.savedAt().isAfter(seen)) {
      throw new Refused("An answer changed while you had this page open. Check it before you send");
    }
    return receive(caller, draft);
  }

  private ReferralDraft draft(Caller caller, DraftId id) {
    ReferralDraft draft = drafts.requireLocked(id);
    caller.mustBelongTo(draft.practice());
    return draft;
  }

  private Receipt receive(Caller caller, ReferralDraft draft) {
    Optional<Referral> sent = referrals.findByDraft(draft.id());
    if (sent.isPresent()) {
      return receipt(sent.get());
    } else if (draft.status() == DraftStatus.STOPPED) {
      throw new Refused("Say first what was done about the signs that need urgent care");
    } else if (draft.status() != DraftStatus.OPEN) {
      throw new NotThere();
    }
    Answers answers = Answers.of(draft.answers());
    PatientId patient = patients.of(caller, answers);
    Referral referral =
        Referral.receive(
            ReferralId.random(),
            ReferralReference.random(RANDOM),
            draft.id(),
            caller,
            patient,
            ReadContent.of(answers).orElseThrow(() -> new Refused("Select which leg is affected")),
            clock.instant());
    if (!referrals.addOnce(referral)) {
      return receipt(referrals.findByDraft(draft.id()).orElseThrow(NotThere::new));
    }
    draft.sent();
    patients.quotes(referral);
    tell(caller, referral);
    return receipt(referral);
  }

  private void tell(Caller caller, Referral referral) {
    outbox.append(
        new ReferralReceived(
            UUID.randomUUID(),
            referral.receivedAt(),
            referral.id(),
            referral.patient(),
            caller.id(),
            DecisionDate.by(London.dateOf(referral.receivedAt()), referral.contactBy())));
    audit.append(caller, "ReceiveReferral", referral.id().value());
  }

  private static Receipt receipt(Referral referral) {
    return new Receipt(referral.id(), referral.reference());
  }
}
