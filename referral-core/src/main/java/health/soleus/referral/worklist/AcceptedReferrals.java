package health.soleus.referral.worklist;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.referral.Acceptance;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.StaleRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where scheduling gets the referrals it may book; called inside a use case's transaction. */
@ApplicationScoped
public class AcceptedReferrals {
  private static final Set<ReferralStatus> ACCEPTED =
      Set.of(ReferralStatus.ACCEPTED, ReferralStatus.BOOKED);

  private final Referrals referrals;

  @Inject
  public AcceptedReferrals(Referrals referrals) {
    this.referrals = referrals;
  }

  /**
   * The accepted referral, its row locked for the rest of the transaction, so that a withdrawal
   * cannot slip between. NotThere when unknown or never accepted; StaleRecord when withdrawn.
   */
  public AcceptedReferral claim(ReferralId id) {
    return accepted(referrals.requireLocked(id));
  }

  /** The same without a lock, for looking only. */
  public AcceptedReferral look(ReferralId id) {
    return accepted(referrals.require(id));
  }

  /** Side and safety facts of a referral in any state: what must stand beside a patient's name. */
  public SideAndSafety safetyOf(ReferralId id) {
    ReferralContent content = referrals.require(id).content();
    return new SideAndSafety(content.problem().side(), content.facts());
  }

  /** Everyone accepted who waits for a date, longest waiting first. */
  public List<AcceptedReferral> awaitingBooking() {
    return referrals.withStatus(Set.of(ReferralStatus.ACCEPTED)).stream()
        .map(AcceptedReferrals::accepted)
        .toList();
  }

  /** How many wait for a date. */
  public int awaiting() {
    return referrals.count(ReferralStatus.ACCEPTED);
  }

  private static AcceptedReferral accepted(Referral referral) {
    if (referral.status() == ReferralStatus.WITHDRAWN) {
      throw new StaleRecord("This referral was withdrawn.");
    }
    if (!ACCEPTED.contains(referral.status())) {
      throw new NotThere();
    }
    return new Claimed(referral);
  }

  /** The only accepted referral there is. What was stated is read once: it is much to read. */
  private static final class Claimed implements AcceptedReferral {
    private final Referral referral;
    private @Nullable ReferralContent content;

    Claimed(Referral referral) {
      this.referral = referral;
    }

    private ReferralContent content() {
      ReferralContent read = content;
      if (read == null) {
        read = referral.content();
        content = read;
      }
      return read;
    }

    private Acceptance fixed() {
      return Objects.requireNonNull(referral.acceptance());
    }

    @Override
    public ReferralId id() {
      return referral.id();
    }

    @Override
    public PatientId patient() {
      return referral.patient();
    }

    @Override
    public ClinicalPriority priority() {
      return referral.priority();
    }

    @Override
    public Instant receivedAt() {
      return referral.receivedAt();
    }

    @Override
    public LocalDate breachDate() {
      return referral.breachDate();
    }

    @Override
    public LocalDate contactBy() {
      return referral.contactBy();
    }

    @Override
    public AchillesProblem problem() {
      return content().problem();
    }

    @Override
    public SafetyFacts facts() {
      return content().facts();
    }

    @Override
    public int factsVersion() {
      return referral.factsVersion();
    }

    @Override
    public SedationPlan sedation() {
      return fixed().sedation();
    }

    @Override
    public AccessSite accessSite() {
      return fixed().accessSite();
    }

    @Override
    public boolean sipsOptOut() {
      return fixed().sipsOptOut();
    }

    @Override
    public AccountId consultant() {
      return fixed().consultant();
    }

    @Override
    public String consultantName() {
      return fixed().consultantName();
    }

    @Override
    public boolean isBooked() {
      return referral.status() == ReferralStatus.BOOKED;
    }

    @Override
    public void booked(BookingId booking, Instant start) {
      referral.booked(booking, start);
    }

    @Override
    public void released() {
      referral.released();
    }

    @Override
    public void learn(SafetyFacts newer, String what, Caller caller, Instant at) {
      referral.learn(content().with(newer), what, caller, at);
      content = null;
    }

    @Override
    public void planSigned(Caller caller, Instant at) {
      referral.note(at, caller, Standings.SIGNED, "");
    }

    @Override
    public void changeSedation(SedationPlan newer, Caller caller, Instant at) {
      referral.changeSedation(newer, caller, at);
    }
  }
}
