package health.soleus.scheduling.container;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.intake.SupplyInformation;
import health.soleus.scheduling.booking.HoldSlot;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import health.soleus.scheduling.session.SessionListView;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** For each page that needs a record one that is there, belongs to the GP, and is in its state. */
final class RecordsForPages {
  private final Map<Need, UUID> ids = new EnumMap<>(Need.class);
  private final LocalDate day;

  /**
   * @param daysAhead of the day that is free for a session list
   */
  RecordsForPages(Beans beans, People people, Pathways pathways, int daysAhead) {
    SessionListView list = pathways.list(daysAhead);
    List<SlotId> slots = Pathways.slots(list);
    day = list.day();
    ids.put(Need.SESSION_LIST, list.list().value());
    ids.put(Need.ROOM, pathways.room().value());
    ids.put(Need.OPERATOR, people.caller(Role.CONSULTANT).id().value());
    ids.put(Need.DRAFT, pathways.draft().value());
    ids.put(Need.STOPPED_DRAFT, pathways.stopped().value());
    ids.put(Need.COMPLETE_DRAFT, pathways.complete().value());
    ids.put(Need.REFERRAL, pathways.sent().value());
    ids.put(Need.REFERRAL_TO_TRIAGE, pathways.sent().value());
    ids.put(Need.REFERRAL_TRIAGED, pathways.accepted().value());
    ids.put(Need.ASKED_REFERRAL, pathways.asked().value());
    ids.put(Need.ANSWERED_REFERRAL, answered(beans, people, pathways).value());
    ReferralId accepted = pathways.accepted();
    ids.put(Need.ACCEPTED_REFERRAL, accepted.value());
    ids.put(Need.HELD_SLOT, held(beans, people, accepted, slots.get(0)));
    ReferralId booked = pathways.accepted();
    ids.put(Need.BOOKED_REFERRAL, booked.value());
    ids.put(Need.BOOKING_TO_MOVE, pathways.booked(booked, slots.get(1)).value());
    ids.put(Need.BOOKING, ids.get(Need.BOOKING_TO_MOVE));
    ids.put(Need.SLOT_TO_MOVE_TO, held(beans, people, booked, slots.get(2)));
    ids.put(Need.CALL, pathways.call(booked));
    var advice = new TriageDecision.ReturnWithAdvice(ReturnReason.OTHER, "Try shoes with a heel.");
    ids.put(Need.RETURNED_REFERRAL, pathways.decided(advice).value());
  }

  private static ReferralId answered(Beans beans, People people, Pathways pathways) {
    ReferralId asked = pathways.asked();
    beans
        .get(SupplyInformation.class)
        .keep(people.caller(Role.GP), asked, "which-leg", pathways.form().page("which-leg"));
    return asked;
  }

  private static UUID held(Beans beans, People people, ReferralId referral, SlotId slot) {
    beans.get(HoldSlot.class).hold(people.caller(Role.BOOKING), referral, slot);
    return slot.value();
  }

  /** The day of the session list. */
  LocalDate day() {
    return day;
  }

  UUID of(Need need) {
    UUID id = ids.get(need);
    if (id == null) {
      throw new AssertionError("nothing was made for " + need);
    }
    return id;
  }
}
