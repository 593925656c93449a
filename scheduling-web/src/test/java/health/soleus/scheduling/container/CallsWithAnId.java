package health.soleus.scheduling.container;

import static health.soleus.scheduling.container.PageOfSoleus.Need.ANSWERED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.ASKED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.BOOKED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.COMPLETE_DRAFT;
import static health.soleus.scheduling.container.PageOfSoleus.Need.DRAFT;
import static health.soleus.scheduling.container.PageOfSoleus.Need.REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.REFERRAL_TO_TRIAGE;
import static health.soleus.scheduling.container.PageOfSoleus.Need.RETURNED_REFERRAL;
import static health.soleus.scheduling.container.PageOfSoleus.Need.SENT_DRAFT;
import static health.soleus.scheduling.container.PageOfSoleus.Need.STOPPED_DRAFT;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.DraftId;
import health.soleus.persistence.type.ReferralId;
import health.soleus.referral.triage.LaterFact;
import health.soleus.scheduling.container.PageOfSoleus.Need;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every method of a use case that takes an id, and a call of it that is right in all but the id.
 *
 * <p>Only a GP belongs to a practice. Consultants and booking staff see every practice's patients
 * (D22), so for them there is no other practice: there an id is known or unknown.
 */
final class CallsWithAnId {
  private static final Set<Role> GP = EnumSet.of(Role.GP);
  private static final Set<Role> CONSULTANT = EnumSet.of(Role.CONSULTANT);
  private static final LocalDate RECENT = LocalDate.of(2026, 1, 5);

  private CallsWithAnId() {}

  /**
   * @param form of a patient of the GP's
   */
  static List<CallWithAnId> all(RecordsForPages records, PaperForm form) {
    return Stream.of(ofTheGp(form), ofTheConsultant(records), CallsOfTheClerk.all(records))
        .flatMap(List::stream)
        .toList();
  }

  private static List<CallWithAnId> ofTheGp(PaperForm form) {
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
        call("OneDraft.sent(DraftId)", GP, id -> with(draft(id, SENT_DRAFT)))
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

  private static List<CallWithAnId> ofTheConsultant(RecordsForPages records) {
    return List.of(
        call("TriageSummary.of(ReferralId)", CONSULTANT, id -> with(referral(id, REFERRAL))),
        call(
            "TriageReferral.decide(ReferralId,int,TriageDecision)",
            CONSULTANT,
            id ->
                with(
                    referral(id, REFERRAL_TO_TRIAGE),
                    records.version(),
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
                    records.gate().ruleId(),
                    records.gate().subject(),
                    false,
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
        fact(
            "reason",
            "NamedMedicine,Indication",
            NamedMedicine.WARFARIN,
            Indication.ATRIAL_FIBRILLATION),
        fact("recentEvent", "RecentEvent,Stated", RecentEvent.CLOT, Stated.NO),
        fact("pregnancy", "Pregnancy", Pregnancy.NOT_KNOWN));
  }

  private static CallWithAnId fact(String name, String types, @Nullable Object... fact) {
    @Nullable Object[] arguments = new @Nullable Object[fact.length + 1];
    System.arraycopy(fact, 0, arguments, 1, fact.length);
    return call(
        "EnterFact." + name + "(ReferralId," + types + ")",
        CONSULTANT,
        id -> {
          @Nullable Object[] whole = arguments.clone();
          whole[0] = referral(id, BOOKED_REFERRAL);
          return whole;
        });
  }

  static CallWithAnId call(
      String method, Set<Role> may, Function<Function<Need, UUID>, @Nullable Object[]> arguments) {
    return CallWithAnId.of(method, may, arguments);
  }

  static @Nullable Object[] with(@Nullable Object... arguments) {
    return arguments;
  }

  private static DraftId draft(Function<Need, UUID> id, Need need) {
    return new DraftId(id.apply(need));
  }

  static ReferralId referral(Function<Need, UUID> id, Need need) {
    return new ReferralId(id.apply(need));
  }
}
