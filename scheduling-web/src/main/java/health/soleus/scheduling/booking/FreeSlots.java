package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.persistence.type.StaffWords;
import health.soleus.persistence.type.UseCase;
import health.soleus.referral.worklist.AcceptedReferral;
import health.soleus.referral.worklist.AcceptedReferrals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which slots a patient could have, and for every other one why not. */
@UseCase
@ApplicationScoped
public class FreeSlots {
  /** How far ahead is looked when no day is named. */
  static final int DAYS_AHEAD = 42;

  private static final int ALTERNATIVES = 3;

  private final AcceptedReferrals referrals;
  private final Offers offers;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  public FreeSlots(AcceptedReferrals referrals, Offers offers, AuditTrail trail, Clock clock) {
    this.referrals = referrals;
    this.offers = offers;
    this.trail = trail;
    this.clock = clock;
  }

  /** Every slot of the next weeks, earliest first, those that do not fit with every reason. */
  @Transactional
  public List<SlotOffer> forReferral(Caller caller, ReferralId referral) {
    return forReferral(caller, referral, London.dateOf(clock.instant()), DAYS_AHEAD);
  }

  /** The same from a day on, for so many days. For a referral that has a visit: to move it to. */
  @Transactional
  public List<SlotOffer> forReferral(Caller caller, ReferralId referral, LocalDate from, int days) {
    caller.must(Role.BOOKING, Role.CONSULTANT);
    AcceptedReferral accepted = referrals.look(referral);
    trail.append(caller, "FreeSlots", referral.value());
    return offers.between(
        caller, accepted, startOf(from), startOf(from.plusDays(days)), clock.instant());
  }

  /** After SlotTaken, in a new transaction: who has it, since which minute, and what is next. */
  @Transactional
  public SlotLoss afterLoss(Caller caller, ReferralId referral, SlotId lost) {
    caller.must(Role.BOOKING);
    AcceptedReferral accepted = referrals.look(referral);
    Instant now = clock.instant();
    SlotOffer wanted = offers.one(caller, accepted, lost, now);
    List<SlotOffer> alternatives =
        offers.between(caller, accepted, now, now.plus(Duration.ofDays(DAYS_AHEAD)), now).stream()
            .filter(offer -> offer.fits() && !offer.slot().equals(lost))
            .sorted(Comparator.comparing(offer -> distance(offer, wanted)))
            .limit(ALTERNATIVES)
            .toList();
    trail.append(caller, "FreeSlots", referral.value());
    return new SlotLoss(said(wanted, alternatives), alternatives);
  }

  private static Duration distance(SlotOffer offer, SlotOffer wanted) {
    return Duration.between(wanted.start(), offer.start()).abs();
  }

  private static String said(SlotOffer wanted, List<SlotOffer> alternatives) {
    String who =
        wanted.obstacles().stream()
            .filter(Obstacle::isTaken)
            .findFirst()
            .map(
                taken ->
                    "%s took %s at %s."
                        .formatted(taken.by(), wanted.when(), minute(taken.at(), wanted)))
            .orElse(wanted.when() + " was taken a moment ago and is free again.");
    return alternatives.isEmpty()
        ? who + " No other slot fits in the next six weeks."
        : who + " Next best is " + alternatives.get(0).when() + ".";
  }

  private static String minute(@Nullable Instant at, SlotOffer wanted) {
    return StaffWords.time(at == null ? wanted.start() : at);
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(London.ZONE).toInstant();
  }
}
