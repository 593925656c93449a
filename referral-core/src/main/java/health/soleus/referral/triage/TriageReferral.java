package health.soleus.referral.triage;

import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.audit.AuditTrail;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.event.ReferralTriaged;
import health.soleus.persistence.event.TriageOutcome;
import health.soleus.persistence.outbox.Outbox;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.Referrals;
import health.soleus.persistence.referral.TriageDecision;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.ReferralId;
import health.soleus.persistence.type.Refused;
import health.soleus.persistence.type.StaleRecord;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A consultant decides about a referral: accepts it, asks the referrer for more, or returns it with
 * advice. Whoever decides on an older version of the record is told what changed and decides anew.
 */
@UseCase
@ApplicationScoped
public class TriageReferral {
  /** The longest words to the GP, in characters. */
  public static final int LONGEST_COMMENT = 2_000;

  private final Referrals referrals;
  private final Accounts accounts;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;

  @Inject
  public TriageReferral(
      Referrals referrals, Accounts accounts, Outbox outbox, AuditTrail audit, Clock clock) {
    this.referrals = referrals;
    this.accounts = accounts;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param versionSeen of the referral that the decision rests on
   * @throws StaleRecord with a sentence that says what changed since
   * @throws Refused with every reason, when the decision is not whole
   */
  @Transactional
  public void decide(Caller caller, ReferralId id, int versionSeen, TriageDecision decision) {
    caller.must(Role.CONSULTANT);
    Referral referral = referrals.requireLocked(id);
    if (referral.version() != versionSeen) {
      throw new StaleRecord(WhatChanged.since(referral, versionSeen));
    }
    TriageDecision whole = decision.match(new Whole());
    Instant now = clock.instant();
    referral.decide(whole, caller, now);
    outbox.append(told(referral, caller, whole, now));
    audit.append(caller, "TriageReferral", id.value());
  }

  private static ReferralTriaged told(
      Referral referral, Caller caller, TriageDecision decision, Instant now) {
    return decision.match(new Told(referral, caller, now));
  }

  /** The decision as it may be kept, or every reason why it may not. */
  private final class Whole implements TriageDecision.Cases<TriageDecision> {
    @Override
    public TriageDecision accept(TriageDecision.Accept decision) {
      refuseFor(wordsProblems(decision.comment()));
      Account clinician =
          accounts
              .find(decision.clinician())
              .filter(account -> account.role() == Role.CONSULTANT)
              .orElseThrow(() -> new Refused("Choose the consultant who will treat the patient."));
      return new TriageDecision.Accept(
          clinician.id(),
          clinician.displayName(),
          decision.priority(),
          decision.sedation(),
          decision.accessSite(),
          decision.sipsOptOut(),
          decision.comment());
    }

    @Override
    public TriageDecision requestInformation(TriageDecision.RequestInformation decision) {
      List<String> problems = wordsProblems(decision.comment());
      if (decision.items().isEmpty()
          || decision.items().stream().anyMatch(page -> Askable.item(page).isEmpty())) {
        problems.add("Select what to ask the GP.");
      }
      refuseFor(problems);
      return decision;
    }

    @Override
    public TriageDecision returnWithAdvice(TriageDecision.ReturnWithAdvice decision) {
      refuseFor(wordsProblems(decision.comment()));
      return decision;
    }

    private static List<String> wordsProblems(String words) {
      List<String> problems = new ArrayList<>();
      if (words.codePointCount(0, words.length()) > LONGEST_COMMENT) {
        problems.add("What you tell the GP must be 2,000 characters or fewer.");
      }
      return problems;
    }

    private static void refuseFor(List<String> problems) {
      if (!problems.isEmpty()) {
        throw new Refused(problems);
      }
    }
  }

  /** The event of each decision. */
  private record Told(Referral referral, Caller caller, Instant now)
      implements TriageDecision.Cases<ReferralTriaged> {
    @Override
    public ReferralTriaged accept(TriageDecision.Accept decision) {
      return new ReferralTriaged(
          UUID.randomUUID(),
          now,
          referral.id(),
          referral.patient(),
          referral.referrer(),
          decision.clinician(),
          TriageOutcome.ACCEPTED,
          "",
          referral.contactBy(),
          takesBloodThinner(referral.content().facts()));
    }

    @Override
    public ReferralTriaged requestInformation(TriageDecision.RequestInformation decision) {
      LocalDate answerBy = WorkingDays.after(London.dateOf(now), WorkingDays.TO_ANSWER);
      return notAccepted(TriageOutcome.INFORMATION_REQUESTED, "", answerBy);
    }

    @Override
    public ReferralTriaged returnWithAdvice(TriageDecision.ReturnWithAdvice decision) {
      return notAccepted(TriageOutcome.RETURNED, decision.reason().name(), London.dateOf(now));
    }

    private ReferralTriaged notAccepted(TriageOutcome outcome, String reason, LocalDate nextBy) {
      return new ReferralTriaged(
          UUID.randomUUID(),
          now,
          referral.id(),
          referral.patient(),
          referral.referrer(),
          caller.id(),
          outcome,
          reason,
          nextBy,
          false);
    }

    private static boolean takesBloodThinner(SafetyFacts facts) {
      return NamedMedicine.bloodThinners().stream().anyMatch(m -> facts.of(m) == Stated.YES)
          || facts.medicines().stream().anyMatch(m -> m.medicine().group().thinsBlood());
    }
  }
}
