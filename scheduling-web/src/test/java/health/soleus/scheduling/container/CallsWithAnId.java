package health.soleus.scheduling.container;

import static health.soleus.scheduling.container.PageOfSoleus.Need.ACCEPTED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.ANSWERED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.ASKED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.BOOKED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.BOOKING;
import static health.soleus.scheduling.container.PageOfSoleus.Need.CALL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.COMPLETE_DRAFT;
import static health.soleus.scheduling.container.PageOfSoleus.Need.DRAFT;
import static health.soleus.scheduling.container.PageOfSoleus.Need.HELD_SLOT;
import static health.soleus.scheduling.container.PageOfSoleus.Need.OPERATOR;
import static health.soleus.scheduling.container.PageOfSoleus.Need.REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.REFERRAL_TO_TRIAGE;
import static health.soleus.scheduling.container.PageOfSoleus.Need.RETURNED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.ROOM;
import static health.soleus.scheduling.container.PageOfSoleus.Need.SESSION_LIST;
import static health.soleus.scheduling.container.PageOfSoleus.Need.SLOT_TO_MOVE_TO;
import static health.soleus.scheduling.container.PageOfSoleus.Need.STOPPED_DRAFT;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.BloodThinnerFacts;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.scheduling.PatientAgreement;
import health.soleus.persistence.scheduling.SessionPlan;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.RoomId;
import health.soleus.persistence.type.SessionListId;
import health.soleus.persistence.type.SlotId;
import health.soleus.referral.triage.LaterFact;
import health.soleus.scheduling.booking.BookingWish;
import health.soleus.scheduling.booking.MoveWish;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import health.soleus.scheduling.preparation.OpenGate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Every method of a use case that takes an id, and a call of it that is right in all but the id.
 *
 * <p>Only a GP belongs to a practice. Consultants and booking staff see every practice's patients
 * (D22), so for them there is no other practice: there an id is known or unknown.
 */
final class CallsWithAnId {
  private static final Set<Role> GP = EnumSet.of(Role.GP);
  private static final Set<Role> CONSULTANT = EnumSet.of(Role.CONSULTANT);
  private static final Set<Role> CLERK = EnumSet.of(Role.BOOKING);
  private static final Set<Role> BOTH = EnumSet.of(Role.BOOKING, Role.CONSULTANT);
  private static final LocalDate RECENT = LocalDate.of(2026, 1, 5);

  private CallsWithAnId() {}

  static List<CallWithAnId> ofTheGp(PaperForm form) {
    return List.of(
        call("StartDraft.idOf(DraftId)", GP, id -> with(draft(id, DRAFT))).answeringUnknown("ID"),
        call(
                "StartDraft.start(DraftId,Map)",
                GP,
                id -> with(draft(id, DRAFT), form.page("nhs-number")))
            .answeringUnknown("Kept[problems=[], next=QUESTION, question=name]"),
        call(
            "KeepDraft.keep(DraftId,String,Map)",
            GP,
            id -> with(draft(id, DRAFT), "which-leg", form.page("which-leg"))),
        call("DiscardDraft.discard(DraftId)", GP, id -> with(draft(id, DRAFT))),
        call("OneDraft.of(DraftId)", GP, id -> with(draft(id, DRAFT))),
        call("OneDraft.criteria(DraftId)", GP, id -> with(draft(id, COMPLETE_DRAFT))),
        call("OneDraft.sent(DraftId)", GP, id -> with(draft(id, DRAFT)))
            .answeringUnknown("Optional.empty"),
        call("AnswerUrgentSigns.arranged(DraftId)", GP, id -> with(draft(id, STOPPED_DRAFT))),
        call(
            "AnswerUrgentSigns.ruledOut(DraftId,String)",
            GP,
            id -> with(draft(id, STOPPED_DRAFT), "Dr Adeyemi, this morning")),
        call("ReceiveReferral.receive(DraftId)", GP, id -> with(draft(id, COMPLETE_DRAFT))),
        call(
            "ReceiveReferral.receive(DraftId,Instant)",
            GP,
            id -> with(draft(id, COMPLETE_DRAFT), Instant.MAX)),
        call("OneReferral.of(ReferralId)", GP, id -> with(referral(id, REFERRAL))),
        call("OneReferral.answers(ReferralId)", GP, id -> with(referral(id, REFERRAL))),
        call("OneReferral.criteria(ReferralId)", GP, id -> with(referral(id, REFERRAL))),
        call("OneReferral.read(ReferralId)", GP, id -> with(referral(id, RETURNED_REFERRAL))),
        call(
            "SupplyInformation.keep(ReferralId,String,Map)",
            GP,
            id -> with(referral(id, ASKED_REFERRAL), "which-leg", form.page("which-leg"))),
        call(
            "SupplyInformation.sendBack(ReferralId,String)",
            GP,
            id -> with(referral(id, ANSWERED_REFERRAL), "")),
        call(
            "WithdrawReferral.withdraw(ReferralId,String)",
            GP,
            id -> with(referral(id, REFERRAL), "The patient has moved away")));
  }

  /**
   * @param version of the referral to triage
   * @param gate an open one of the booked referral that a consultant can clear
   */
  static List<CallWithAnId> ofTheConsultant(int version, OpenGate gate) {
    return List.of(
        call("TriageSummary.of(ReferralId)", CONSULTANT, id -> with(referral(id, REFERRAL))),
        call(
            "TriageReferral.decide(ReferralId,int,TriageDecision)",
            CONSULTANT,
            id ->
                with(
                    referral(id, REFERRAL_TO_TRIAGE),
                    version,
                    new TriageDecision.ReturnWithAdvice(ReturnReason.OTHER, "Rest."))),
        call(
            "RecordLaterFact.kidneyResult(ReferralId,KidneyResult)",
            CONSULTANT,
            id -> with(referral(id, REFERRAL), new KidneyResult(80, RECENT))),
        call(
            "RecordLaterFact.answer(ReferralId,LaterFact)",
            CONSULTANT,
            id -> with(referral(id, REFERRAL), LaterFact.pregnancy(Pregnancy.NO))),
        call(
            "ChangeSedation.change(ReferralId,SedationPlan)",
            CONSULTANT,
            id -> with(referral(id, BOOKED_REFERRAL), SedationPlan.NONE)),
        call(
            "ClearGate.clear(ReferralId,String,String,boolean,String)",
            CONSULTANT,
            id ->
                with(
                    referral(id, BOOKED_REFERRAL),
                    gate.ruleId(),
                    gate.subject(),
                    gate.needsSignature(),
                    "Looked at.")),
        fact("kidneyResult", "int,LocalDate", 70, RECENT),
        fact("condition", "Condition,Stated", Condition.FRAILTY, Stated.YES),
        fact("allergen", "Allergen,Stated,Allergy", Allergen.LATEX, Stated.NOT_KNOWN, null),
        fact(
            "medicine",
            "NamedMedicine,Stated,Medicine",
            NamedMedicine.WARFARIN,
            Stated.NOT_KNOWN,
            null),
        fact("bloodThinnerReasons", "BloodThinnerFacts", BloodThinnerFacts.notAsked()),
        fact("pregnancy", "Pregnancy", Pregnancy.NOT_KNOWN));
  }

  /**
   * @param facts version of the facts of both accepted referrals
   * @param day of the session list
   */
  static List<CallWithAnId> ofTheClerk(int facts, LocalDate day) {
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
                        facts))),
        call(
            "RescheduleDayCase.move(MoveWish)",
            CLERK,
            id ->
                with(
                    new MoveWish(
                        booking(id), slot(id, SLOT_TO_MOVE_TO), PatientAgreement.BY_PHONE, facts))),
        call(
            "CancelDayCase.cancel(BookingId,CancellationReason,String)",
            CLERK,
            id -> with(booking(id), CancellationReason.PATIENT_ILL, "")),
        call("OpenBooking.open(BookingId)", BOTH, id -> with(booking(id))),
        call("OpenBooking.toCancel(BookingId)", CLERK, id -> with(booking(id))),
        call("MessagesOfVisit.of(BookingId)", BOTH, id -> with(booking(id))),
        call("CallsToMake.one(UUID)", CLERK, id -> with(id.apply(CALL))),
        call("DoneCall.done(UUID)", CLERK, id -> with(id.apply(CALL))),
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

  private static CallWithAnId fact(String name, String types, Object... fact) {
    Object[] arguments = new Object[fact.length + 1];
    System.arraycopy(fact, 0, arguments, 1, fact.length);
    return call(
        "EnterFact." + name + "(ReferralId," + types + ")",
        CONSULTANT,
        id -> {
          Object[] whole = arguments.clone();
          whole[0] = referral(id, BOOKED_REFERRAL);
          return whole;
        });
  }

  private static CallWithAnId call(
      String method, Set<Role> may, Function<Function<Need, UUID>, Object[]> arguments) {
    return CallWithAnId.of(method, may, arguments);
  }

  private static Object[] with(Object... arguments) {
    return arguments;
  }

  private static DraftId draft(Function<Need, UUID> id, Need need) {
    return new DraftId(id.apply(need));
  }

  private static ReferralId referral(Function<Need, UUID> id, Need need) {
    return new ReferralId(id.apply(need));
  }

  private static SlotId slot(Function<Need, UUID> id, Need need) {
    return new SlotId(id.apply(need));
  }

  private static BookingId booking(Function<Need, UUID> id) {
    return new BookingId(id.apply(BOOKING));
  }
}
