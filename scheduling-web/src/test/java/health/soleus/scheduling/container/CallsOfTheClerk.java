package health.soleus.scheduling.container;

import static health.soleus.scheduling.container.CallsWithAnId.call;
import static health.soleus.scheduling.container.CallsWithAnId.referral;
import static health.soleus.scheduling.container.CallsWithAnId.with;
import static health.soleus.scheduling.container.PageOfSoleus.Need.ACCEPTED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.BOOKED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.BOOKING;
import static health.soleus.scheduling.container.PageOfSoleus.Need.CALL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.HELD_SLOT;
import static health.soleus.scheduling.container.PageOfSoleus.Need.OPERATOR;
import static health.soleus.scheduling.container.PageOfSoleus.Need.ROOM;
import static health.soleus.scheduling.container.PageOfSoleus.Need.SESSION_LIST;
import static health.soleus.scheduling.container.PageOfSoleus.Need.SLOT_TO_MOVE_TO;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import health.soleus.scheduling.booking.BookingWish;
import health.soleus.scheduling.booking.MoveWish;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** The calls of booking staff, and those that a consultant may make as well. */
final class CallsOfTheClerk {
  private static final Set<Role> CLERK = EnumSet.of(Role.BOOKING);
  private static final Set<Role> BOTH = EnumSet.of(Role.BOOKING, Role.CONSULTANT);

  private CallsOfTheClerk() {}

  static List<CallWithAnId> all(RecordsForPages records) {
    LocalDate day = records.day();
    return List.of(
        call(
            "EnterFact.adultOvernight(ReferralId,Stated)",
            BOTH,
            id -> with(referral(id, BOOKED_REFERRAL), Stated.NO)),
        call("OpenGates.of(ReferralId)", BOTH, id -> with(referral(id, BOOKED_REFERRAL)))
            .answeringUnknown("[]"),
        call("OpenAccepted.open(ReferralId)", CLERK, id -> with(referral(id, ACCEPTED_REFERRAL))),
        call(
            "OpenAccepted.toMove(ReferralId,BookingId)",
            CLERK,
            id -> with(referral(id, BOOKED_REFERRAL), booking(id))),
        call("FreeSlots.forReferral(ReferralId)", BOTH, id -> with(referral(id, BOOKED_REFERRAL))),
        call(
            "FreeSlots.forReferral(ReferralId,LocalDate,int)",
            BOTH,
            id -> with(referral(id, BOOKED_REFERRAL), day, 1)),
        call(
            "FreeSlots.afterLoss(ReferralId,SlotId)",
            CLERK,
            id -> with(referral(id, ACCEPTED_REFERRAL), slot(id, HELD_SLOT))),
        call(
            "HoldSlot.hold(ReferralId,SlotId)",
            CLERK,
            id -> with(referral(id, ACCEPTED_REFERRAL), slot(id, HELD_SLOT))),
        call("HoldSlot.letGo(SlotId)", CLERK, id -> with(slot(id, HELD_SLOT)))
            .answeringUnknown("null"),
        call(
            "CheckBooking.before(ReferralId,SlotId)",
            CLERK,
            id -> with(referral(id, ACCEPTED_REFERRAL), slot(id, HELD_SLOT))),
        call(
            "CheckBooking.beforeMove(BookingId,SlotId)",
            CLERK,
            id -> with(booking(id), slot(id, SLOT_TO_MOVE_TO))),
        call(
            "BookDayCase.book(BookingWish)",
            CLERK,
            id ->
                with(
                    new BookingWish(
                        referral(id, ACCEPTED_REFERRAL),
                        slot(id, HELD_SLOT),
                        PatientAgreement.BY_PHONE,
                        records.facts()))),
        call(
            "RescheduleDayCase.move(MoveWish)",
            CLERK,
            id ->
                with(
                    new MoveWish(
                        booking(id),
                        slot(id, SLOT_TO_MOVE_TO),
                        PatientAgreement.BY_PHONE,
                        records.facts()))),
        call(
            "CancelDayCase.cancel(BookingId,CancellationReason,String)",
            CLERK,
            id -> with(booking(id), CancellationReason.PATIENT_ILL, "")),
        call("OpenBooking.open(BookingId)", BOTH, id -> with(booking(id))),
        call("OpenBooking.toCancel(BookingId)", CLERK, id -> with(booking(id))),
        call("MessagesOfVisit.of(BookingId)", BOTH, id -> with(booking(id))),
        call("CallsToMake.one(UUID)", CLERK, id -> with(id.apply(CALL))),
        call("DoneCall.done(UUID)", CLERK, id -> with(id.apply(CALL))),
        call("DoneCall.nobodyTold(UUID)", CLERK, id -> with(id.apply(CALL))),
        call(
            "SessionListsView.of(SessionListId,LocalDate)",
            BOTH,
            id -> with(new SessionListId(id.apply(SESSION_LIST)), day)),
        plan("PublishSessionList.preview(SessionPlan)", day.plusDays(1)),
        plan("PublishSessionList.publish(SessionPlan)", day.plusDays(1)));
  }

  private static CallWithAnId plan(String method, LocalDate day) {
    return call(
            method,
            CLERK,
            id ->
                with(
                    new SessionPlan(
                        day,
                        new RoomId(id.apply(ROOM)),
                        new AccountId(id.apply(OPERATOR)),
                        LocalTime.of(8, 30),
                        2,
                        60)))
        .answeringUnknown("Refused: Choose");
  }

  private static SlotId slot(Function<Need, UUID> id, Need need) {
    return new SlotId(id.apply(need));
  }

  private static BookingId booking(Function<Need, UUID> id) {
    return new BookingId(id.apply(BOOKING));
  }
}
