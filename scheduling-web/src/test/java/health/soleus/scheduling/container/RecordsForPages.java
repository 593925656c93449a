package health.soleus.scheduling.container;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.intake.ReceiveReferral;
import health.soleus.referral.intake.SupplyInformation;
import health.soleus.scheduling.booking.HoldSlot;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import health.soleus.scheduling.preparation.OpenGate;
import health.soleus.scheduling.preparation.OpenGates;
import health.soleus.scheduling.session.SessionListView;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For each page and use case that needs a record one that is there, belongs to the GP, and is in
 * its state. Each is made when first asked for.
 */
final class RecordsForPages {
  private final Beans beans;
  private final People people;
  private final Pathways pathways;
  private final int daysAhead;
  private final Map<Need, UUID> ids = new EnumMap<>(Need.class);
  private @Nullable SessionListView list;
  private @Nullable OpenGate gate;
  private int version = -1;

  /**
   * @param daysAhead of the day that is free for a session list
   */
  RecordsForPages(Beans beans, People people, Pathways pathways, int daysAhead) {
    this.beans = beans;
    this.people = people;
    this.pathways = pathways;
    this.daysAhead = daysAhead;
  }

  /** The same with every record made. */
  RecordsForPages all() {
    for (Need need : Need.values()) {
      of(need);
    }
    version();
    gate();
    return this;
  }

  UUID of(Need need) {
    UUID known = ids.get(need);
    if (known == null) {
      known = made(need);
      ids.put(need, known);
    }
    return known;
  }

  private UUID made(Need need) {
    return switch (need) {
      case DRAFT -> pathways.draft().value();
      case STOPPED_DRAFT -> pathways.stopped().value();
      case COMPLETE_DRAFT -> pathways.complete().value();
      case SENT_DRAFT -> sentDraft();
      case REFERRAL, REFERRAL_TO_TRIAGE -> pathways.sent().value();
      case REFERRAL_TRIAGED, ACCEPTED_REFERRAL -> pathways.accepted().value();
      case ASKED_REFERRAL -> pathways.asked().value();
      case ANSWERED_REFERRAL -> answered();
      case RETURNED_REFERRAL -> returned();
      case BOOKED_REFERRAL -> booked();
      case BOOKING_TO_MOVE, BOOKING -> bookingOf(of(Need.BOOKED_REFERRAL));
      case HELD_SLOT -> held(of(Need.ACCEPTED_REFERRAL), slot(0));
      case SLOT_TO_MOVE_TO -> held(of(Need.BOOKED_REFERRAL), slot(2));
      case CALL -> pathways.call(new ReferralId(of(Need.BOOKED_REFERRAL)));
      case SESSION_LIST -> list().list().value();
      case ROOM -> pathways.room().value();
      case OPERATOR -> people.caller(Role.CONSULTANT).id().value();
    };
  }

  private UUID sentDraft() {
    DraftId draft = pathways.complete();
    beans.get(ReceiveReferral.class).receive(people.caller(Role.GP), draft);
    return draft.value();
  }

  private UUID answered() {
    ReferralId asked = pathways.asked();
    beans
        .get(SupplyInformation.class)
        .keep(people.caller(Role.GP), asked, "which-leg", pathways.form().page("which-leg"));
    return asked.value();
  }

  private UUID returned() {
    return pathways
        .decided(new TriageDecision.ReturnWithAdvice(ReturnReason.OTHER, "Try shoes with a heel."))
        .value();
  }

  private UUID booked() {
    ReferralId referral = pathways.accepted();
    UUID booking = pathways.booked(referral, slot(1)).value();
    ids.put(Need.BOOKING, booking);
    ids.put(Need.BOOKING_TO_MOVE, booking);
    return referral.value();
  }

  /** Known as soon as its referral is. */
  private UUID bookingOf(UUID referral) {
    UUID booking = ids.get(Need.BOOKING);
    if (booking == null) {
      throw new AssertionError(referral + " has no booking");
    }
    return booking;
  }

  private UUID held(UUID referral, SlotId slot) {
    beans.get(HoldSlot.class).hold(people.caller(Role.BOOKING), new ReferralId(referral), slot);
    return slot.value();
  }

  private SlotId slot(int position) {
    return Pathways.slots(list()).get(position);
  }

  private SessionListView list() {
    if (list == null) {
      list = pathways.list(daysAhead);
    }
    return list;
  }

  /** The day of the session list. */
  LocalDate day() {
    return pathways.today().plusDays(daysAhead);
  }

  /** The version of the referral to triage. */
  int version() {
    if (version < 0) {
      version = pathways.version(new ReferralId(of(Need.REFERRAL_TO_TRIAGE)));
    }
    return version;
  }

  /** The version of the facts of an accepted referral of which nothing has been learned since. */
  int facts() {
    return 1;
  }

  /** What a consultant must review before the booked visit. */
  OpenGate gate() {
    if (gate == null) {
      gate = openGate(new ReferralId(of(Need.BOOKED_REFERRAL)));
    }
    return gate;
  }

  private OpenGate openGate(ReferralId booked) {
    return beans.get(OpenGates.class).of(people.caller(Role.CONSULTANT), booked).stream()
        .filter(one -> one.isOpen() && one.kind() == GateKind.NAMED_REVIEW)
        .findFirst()
        .orElseThrow();
  }
}
