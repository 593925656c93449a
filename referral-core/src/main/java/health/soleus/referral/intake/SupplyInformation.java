package health.soleus.referral.intake;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.referral.Drafts;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.referral.ReferralDraft;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The GP answers what the consultant asked: only those pages, kept one by one, then sent back. The
 * referral returns to the worklist with the clock it had.
 */
@UseCase
@ApplicationScoped
public class SupplyInformation {
  private final Referrals referrals;
  private final Drafts drafts;
  private final Patients patients;
  private final PracticeList practiceList;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public SupplyInformation(
      Referrals referrals,
      Drafts drafts,
      Patients patients,
      PracticeList practiceList,
      AuditTrail audit,
      Clock clock) {
    this.referrals = referrals;
    this.drafts = drafts;
    this.patients = patients;
    this.practiceList = practiceList;
    this.audit = audit;
    this.clock = clock;
  }

  /** Keeps the new answers of one asked page beside the old ones. */
  @Transactional
  public Kept keep(
      Caller caller, ReferralId id, String question, Map<String, List<String>> posted) {
    caller.must(Role.GP);
    Referral referral = asked(caller, id);
    ReferralDraft draft = drafts.requireLocked(referral.draft());
    Again again = new Again(Answers.of(draft.answers()), referral.askedItems());
    Fields fields = ReferralForm.offered(question, Fields.of(posted));
    Situation situation = practiceList.situation(caller, again.answers());
    if (!again.pages(situation).contains(question)) {
      throw new StaleRecord("This question is not asked any more.");
    }
    List<Problem> problems = ReferralForm.check(question, fields, again.answers(), situation);
    if (!problems.isEmpty()) {
      return Kept.again(problems);
    }
    draft.keep(Answers.toKeep(Again.PREFIX + question, fields), clock.instant());
    audit.append(caller, "KeepAnswer", id.value());
    Again now = new Again(Answers.of(draft.answers()), referral.askedItems());
    return now.open(situation).stream()
        .findFirst()
        .map(q -> new Kept(List.of(), Kept.Next.QUESTION, q))
        .orElseGet(() -> Kept.to(Kept.Next.ALL_ANSWERED));
  }

  /**
   * Sends the answers back.
   *
   * @param words to the consultant; may be empty
   */
  @Transactional
  public void sendBack(Caller caller, ReferralId id, String words) {
    caller.must(Role.GP);
    Referral referral = asked(caller, id);
    ReferralDraft draft = drafts.requireLocked(referral.draft());
    Again again = new Again(Answers.of(draft.answers()), referral.askedItems());
    Situation situation = practiceList.situation(caller, again.answers());
    if (!again.open(situation).isEmpty()) {
      throw new Refused("Answer every question before you send it back");
    }
    Set<String> pages = new LinkedHashSet<>(again.pages(situation));
    ReferralContent newer = ReadContent.of(again.answers()).orElseThrow();
    referral.supply(
        ReadContent.with(referral.content(), pages, newer), words, caller, clock.instant());
    if (pages.contains("contact") || pages.contains("support")) {
      Situation asTyped = new Situation(situation.today(), null);
      patients.require(referral.patient()).reachedBy(ReadPatient.contact(again.answers(), asTyped));
    }
    settle(draft, again, pages);
    audit.append(caller, "SupplyInformation", id.value());
  }

  /** The new answers are the draft's answers from now on. */
  private void settle(ReferralDraft draft, Again again, Set<String> pages) {
    for (String page : pages) {
      draft.keep(Answers.toKeep(page, again.answers().page(page)), clock.instant());
      draft.forget(Again.PREFIX + page, clock.instant());
    }
  }

  private Referral asked(Caller caller, ReferralId id) {
    Referral referral = referrals.requireLocked(id);
    caller.mustBelongTo(referral.practice());
    if (referral.status() != ReferralStatus.INFORMATION_REQUESTED) {
      throw new StaleRecord("This referral does not wait for answers any more.");
    }
    return referral;
  }
}
