package health.soleus.scheduling.booking;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.ResourceKind;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A slot on Wednesday 7 April 2027 at 8:30 for a patient who is ready, and what may change it. */
record Situations(
    Instant at,
    boolean open,
    Instant listFrom,
    Instant start,
    int minutes,
    List<LiveUse> uses,
    VisitNeeds needs) {
  static final Instant NOW = Instant.parse("2027-03-15T10:42:00Z");
  static final Instant START = Instant.parse("2027-04-07T07:30:00Z");
  static final Instant ARRIVAL = START.minus(Duration.ofMinutes(60));
  static final Caller CALLER = clerk("Sam Achterberg");
  static final Caller RITA = clerk("R Penhaligon");
  static final ReferralId REFERRAL = ReferralId.random();
  static final ReferralId OTHER_REFERRAL = ReferralId.random();
  static final SlotId SLOT = SlotId.random();
  static final SlotId OTHER_SLOT = SlotId.random();

  private static Caller clerk(String name) {
    return new Caller(new AccountId(UUID.randomUUID()), name, Role.BOOKING, null);
  }

  static Situations free() {
    return new Situations(
        NOW,
        true,
        START.minus(Duration.ofMinutes(15)),
        START,
        60,
        List.of(),
        new VisitNeeds(
            Laterality.LEFT,
            SedationPlan.CONSCIOUS,
            Stated.YES,
            Pregnancy.NO,
            "Dr Helen Okonkwo",
            List.of()));
  }

  Situations at(Instant instant) {
    return new Situations(instant, open, listFrom, start, minutes, uses, needs);
  }

  Situations closed() {
    return new Situations(at, false, listFrom, start, minutes, uses, needs);
  }

  Situations listFrom(Instant instant) {
    return new Situations(at, open, instant, start, minutes, uses, needs);
  }

  Situations start(Instant instant) {
    return new Situations(at, open, listFrom, instant, minutes, uses, needs);
  }

  Situations minutes(int number) {
    return new Situations(at, open, listFrom, start, number, uses, needs);
  }

  Situations with(LiveUse use) {
    List<LiveUse> more = new ArrayList<>(uses);
    more.add(use);
    return new Situations(at, open, listFrom, start, minutes, more, needs);
  }

  private Situations needing(VisitNeeds other) {
    return new Situations(at, open, listFrom, start, minutes, uses, other);
  }

  Situations side(Laterality side) {
    return needing(
        new VisitNeeds(
            side,
            needs.sedation(),
            needs.adultOvernight(),
            needs.pregnancy(),
            needs.consultant(),
            needs.tooSoon()));
  }

  Situations sedation(SedationPlan sedation) {
    return needing(
        new VisitNeeds(
            needs.side(),
            sedation,
            needs.adultOvernight(),
            needs.pregnancy(),
            needs.consultant(),
            needs.tooSoon()));
  }

  Situations adult(Stated answer) {
    return needing(
        new VisitNeeds(
            needs.side(),
            needs.sedation(),
            answer,
            needs.pregnancy(),
            needs.consultant(),
            needs.tooSoon()));
  }

  Situations pregnancy(Pregnancy stated) {
    return needing(
        new VisitNeeds(
            needs.side(),
            needs.sedation(),
            needs.adultOvernight(),
            stated,
            needs.consultant(),
            needs.tooSoon()));
  }

  Situations tooSoon(String... sentences) {
    return needing(
        new VisitNeeds(
            needs.side(),
            needs.sedation(),
            needs.adultOvernight(),
            needs.pregnancy(),
            needs.consultant(),
            List.of(sentences)));
  }

  SlotSituation now() {
    return new SlotSituation(
        at,
        CALLER.id(),
        REFERRAL,
        new SlotStanding(
            SessionListId.random(),
            SLOT,
            London.dateOf(start),
            RoomId.random(),
            "Angio room 1",
            new AccountId(UUID.randomUUID()),
            "Dr Helen Okonkwo",
            minutes,
            open,
            listFrom,
            start.minus(Duration.ofMinutes(60)),
            start,
            start.plus(Duration.ofMinutes(minutes)),
            uses),
        needs,
        UnitDay.standard());
  }

  /** A use from 8:00 to 9:30 on that day, taken on 15 March at 9:44. */
  static Use use(ResourceKind kind, SlotId slot, ReferralId referral) {
    return new Use(kind, slot, referral);
  }

  /** Something in the way that is not yet somebody's. */
  record Use(ResourceKind kind, SlotId slot, ReferralId referral) {
    LiveUse heldBy(Caller holder, String until) {
      Instant ends =
          London.dateOf(NOW).atTime(LocalTime.parse(until)).atZone(London.ZONE).toInstant();
      return by(holder, null, ends);
    }

    LiveUse bookedBy(Caller holder) {
      return by(holder, BookingId.random(), null);
    }

    private LiveUse by(Caller holder, @Nullable BookingId booking, @Nullable Instant ends) {
      return new LiveUse(
          kind,
          slot,
          referral,
          booking,
          holder.id(),
          holder.name(),
          Instant.parse("2027-03-15T09:44:00Z"),
          ends,
          Instant.parse("2027-04-07T07:00:00Z"),
          Instant.parse("2027-04-07T08:30:00Z"));
    }
  }
}
