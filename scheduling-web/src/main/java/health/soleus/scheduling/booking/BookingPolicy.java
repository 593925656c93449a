package health.soleus.scheduling.booking;

import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.scheduling.LiveUse;
import health.soleus.persistence.scheduling.ResourceKind;
import health.soleus.persistence.scheduling.SlotStanding;
import health.soleus.persistence.type.Policy;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.Obstacle.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a slot can be had: the one decision for offer and commit (D13). It gives every reason at
 * once, each with what would mend it, and an empty list means yes.
 */
@Policy
public final class BookingPolicy {
  private static final int BOTH_SIDES_NEED = 120;

  private BookingPolicy() {}

  /** Every obstacle: first those of the slot, then of its resources, then of the patient. */
  public static List<Obstacle> obstacles(SlotSituation situation) {
    List<Obstacle> all = new ArrayList<>();
    closed(situation).ifPresent(all::add);
    past(situation).ifPresent(all::add);
    taken(situation).ifPresent(all::add);
    all.addAll(busy(situation));
    tooShort(situation).ifPresent(all::add);
    tooLateForSedation(situation).ifPresent(all::add);
    all.addAll(obstaclesOf(situation.needs()));
    situation.needs().tooSoon().stream()
        .map(sentence -> new Obstacle(Kind.TOO_SOON_TO_PREPARE, sentence, "Choose a later slot."))
        .forEach(all::add);
    return List.copyOf(all);
  }

  /** What keeps this patient from any date at all, whatever the slot. */
  public static List<Obstacle> obstaclesOf(VisitNeeds needs) {
    return Stream.of(adultNotAsked(needs), pregnancy(needs)).flatMap(Optional::stream).toList();
  }

  private static Optional<Obstacle> closed(SlotSituation situation) {
    return situation.slot().open()
        ? Optional.empty()
        : obstacle(Kind.SLOT_CLOSED, "This slot is closed.", "Choose another slot.");
  }

  /** The patient must still be able to arrive, and the list must not have begun. */
  private static Optional<Obstacle> past(SlotSituation situation) {
    SlotStanding slot = situation.slot();
    if (!slot.arrival().isAfter(situation.now())) {
      return obstacle(
          Kind.SLOT_PAST,
          "Arrival for this slot was at " + StaffWords.timeAndDay(slot.arrival()) + ".",
          "Choose a later slot.");
    }
    if (!slot.listStart().isAfter(situation.now())) {
      return obstacle(
          Kind.LIST_BEGUN,
          "This list began at " + StaffWords.time(slot.listStart()) + " today.",
          "Choose a list that has not begun.");
    }
    return Optional.empty();
  }

  /** Somebody has this very slot: who, and until or since when. */
  private static Optional<Obstacle> taken(SlotSituation situation) {
    return situation.foreignUses().stream()
        .filter(use -> use.slot().equals(situation.slot().slot()))
        .findFirst()
        .map(use -> taken(use, situation));
  }

  private static Obstacle taken(LiveUse use, SlotSituation situation) {
    Instant until = use.holdEnds();
    if (until == null) {
      return new Obstacle(
          Kind.BOOKED,
          "%s booked this slot at %s."
              .formatted(use.holderName(), StaffWords.timeAndDay(use.takenAt())),
          "Choose another slot.",
          use.holderName(),
          use.takenAt());
    }
    if (use.holder().equals(situation.caller())) {
      return new Obstacle(
          Kind.HELD,
          "You hold this slot for another patient until " + StaffWords.time(until) + ".",
          "Let it go there first, or choose another slot.",
          use.holderName(),
          use.takenAt());
    }
    return new Obstacle(
        Kind.HELD,
        "%s holds this slot until %s.".formatted(use.holderName(), StaffWords.time(until)),
        "Wait until then, or choose another slot.",
        use.holderName(),
        use.takenAt());
  }

  /** Each resource that another slot uses at this time. */
  private static List<Obstacle> busy(SlotSituation situation) {
    return Stream.of(ResourceKind.values())
        .flatMap(
            kind ->
                situation.foreignUses().stream()
                    .filter(use -> use.kind() == kind)
                    .filter(use -> !use.slot().equals(situation.slot().slot()))
                    .findFirst()
                    .map(use -> busy(use, situation.slot()))
                    .stream())
        .toList();
  }

  private static Obstacle busy(LiveUse use, SlotStanding slot) {
    String when = StaffWords.time(use.from()) + " to " + StaffWords.time(use.until());
    return switch (use.kind()) {
      case ROOM ->
          new Obstacle(
              Kind.ROOM_BUSY,
              slot.roomName() + " is in use from " + when + ".",
              "Choose a slot in another room or at another time.");
      case OPERATOR ->
          new Obstacle(
              Kind.OPERATOR_BUSY,
              slot.operatorName() + " treats another patient from " + when + ".",
              "Choose a slot with another operator or at another time.");
      case PATIENT -> patientBusy(use, when);
    };
  }

  private static Obstacle patientBusy(LiveUse use, String when) {
    Instant until = use.holdEnds();
    return until == null
        ? new Obstacle(
            Kind.PATIENT_BUSY,
            "The patient is here for another visit from %s, booked by %s."
                .formatted(when, use.holderName()),
            "Choose another day.")
        : new Obstacle(
            Kind.PATIENT_BUSY,
            "%s holds another slot for this patient until %s."
                .formatted(use.holderName(), StaffWords.time(until)),
            "Wait until then, or choose another day.");
  }

  private static Optional<Obstacle> tooShort(SlotSituation situation) {
    int minutes = situation.slot().minutes();
    if (situation.needs().side() != Laterality.BOTH || minutes >= BOTH_SIDES_NEED) {
      return Optional.empty();
    }
    return obstacle(
        Kind.TOO_SHORT_FOR_BOTH_SIDES,
        "Too short by %d minutes. Both sides need %d min, this slot has %d."
            .formatted(BOTH_SIDES_NEED - minutes, BOTH_SIDES_NEED, minutes),
        "Choose a double slot.");
  }

  private static Optional<Obstacle> tooLateForSedation(SlotSituation situation) {
    return situation.needs().sedation() == SedationPlan.NONE
        ? Optional.empty()
        : tooLateForSedation(situation.slot(), situation.unitDay());
  }

  /** Whether a sedated patient of this slot could not go home before the unit closes. */
  static Optional<Obstacle> tooLateForSedation(SlotStanding slot, UnitDay day) {
    Instant latest = day.latestSedatedStart(slot.day(), slot.minutes());
    if (!slot.start().isAfter(latest)) {
      return Optional.empty();
    }
    return obstacle(
        Kind.TOO_LATE_FOR_SEDATION,
        "Starts at %s. With sedation the latest start is %s: the unit closes at %s."
            .formatted(
                StaffWords.time(slot.start()),
                StaffWords.time(latest),
                StaffWords.time(day.closes())),
        "Choose an earlier start.");
  }

  private static Optional<Obstacle> adultNotAsked(VisitNeeds needs) {
    if (needs.sedation() == SedationPlan.NONE || needs.adultOvernight() != Stated.NOT_ASKED) {
      return Optional.empty();
    }
    return obstacle(
        Kind.ADULT_NOT_ASKED,
        "Nobody has asked yet whether an adult can take the patient home and stay for 24 hours.",
        "Ask the patient and record the answer.");
  }

  /** ER-X5 is a hold: no date before a named clinician has cleared it. */
  private static Optional<Obstacle> pregnancy(VisitNeeds needs) {
    Pregnancy stated = needs.pregnancy();
    if (stated != Pregnancy.YES && stated != Pregnancy.POSSIBLY) {
      return Optional.empty();
    }
    return obstacle(
        Kind.MAY_BE_PREGNANT,
        stated == Pregnancy.YES
            ? "The referral says that the patient is pregnant."
            : "The referral says that the patient could be pregnant.",
        "No date can be booked until " + needs.consultant() + " has cleared this. Ask them first.");
  }

  private static Optional<Obstacle> obstacle(Kind kind, String what, String mend) {
    return Optional.of(new Obstacle(kind, what, mend));
  }
}
