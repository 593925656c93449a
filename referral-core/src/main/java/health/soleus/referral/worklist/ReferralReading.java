package health.soleus.referral.worklist;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.message.Reach;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.referral.Acceptance;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.ReferralStep;
import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.London;
import health.soleus.referral.intake.Again;
import health.soleus.referral.intake.AnswerSummary;
import health.soleus.referral.intake.Answers;
import health.soleus.referral.intake.ReferralForm;
import health.soleus.referral.intake.Situation;
import health.soleus.referral.intake.SummaryRow;
import health.soleus.referral.intake.Words;
import health.soleus.referral.triage.TriageProtocol;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts one referral into words for the practice that sent it. */
final class ReferralReading {
  private final Referral referral;
  private final Patient patient;
  private final Answers kept;
  private final Situation situation;
  private final Standing standing;

  ReferralReading(
      Referral referral, Patient patient, Answers kept, Situation situation, Standing standing) {
    this.referral = referral;
    this.patient = patient;
    this.kept = kept;
    this.situation = situation;
    this.standing = standing;
  }

  Again again() {
    return new Again(kept, referral.askedItems());
  }

  ReferralView view(Caller caller) {
    LocalDate by = standing.by();
    return new ReferralView(
        referral.id(),
        strip(),
        patient.name().given(),
        leg(),
        receipt(caller),
        standing,
        by == null ? "" : Words.weekday(by),
        by == null ? "" : OwnReferrals.late(by, situation.today()),
        standing.open() ? "Kept" : "None",
        waiting(),
        Words.day(London.dateOf(referral.receivedAt())),
        Words.day(referral.breachDate()),
        asked(),
        advice(),
        decision(),
        history(),
        DraftReading.summary(again().before(), asSent()),
        referral.status().mayBecome(ReferralStatus.WITHDRAWN));
  }

  /** By now the practice knows every patient it referred; the form asked as of then. */
  private Situation asSent() {
    return kept.has("confirm") ? situation : new Situation(situation.today(), null);
  }

  private PatientStrip strip() {
    return new PatientStrip(
        patient.name().given() + ' ' + patient.name().family().toUpperCase(Locale.UK),
        AnswerSummary.born(patient.bornOn(), situation.today()),
        patient.nhsNumber().spaced());
  }

  private String leg() {
    return switch (referral.side()) {
      case LEFT -> "left leg";
      case RIGHT -> "right leg";
      case BOTH -> "both legs";
    };
  }

  private ReferralView.Receipt receipt(Caller caller) {
    LocalDate received = London.dateOf(referral.receivedAt());
    TriageAssessment found = TriageProtocol.assess(referral.content(), patient.bornOn(), received);
    return new ReferralView.Receipt(
        referral.reference().spaced(),
        referral.reference().pathwayId(),
        referral.referrerName(),
        referral.referrer().equals(caller.id()),
        Words.weekday(received) + " at " + Words.time(referral.receivedAt()),
        Words.weekday(Standings.decisionBy(referral)),
        told(patient.contact()),
        sentences(found, TriageCriterion::needsPlan),
        sentences(found, c -> c.result() == TriageResult.NEEDS_INFORMATION));
  }

  private static List<String> sentences(TriageAssessment found, Predicate<TriageCriterion> which) {
    return found.criteria().stream().filter(which).map(TriageCriterion::sentence).toList();
  }

  /** How the patient hears; by a call when neither a text nor an e-mail can reach them. */
  private static String told(ContactDetails contact) {
    Reach reach = contact.reach();
    if (reach.mustCall()) {
      return "a call from the day unit";
    } else if (reach.sms() && reach.email()) {
      return "a text and an email";
    }
    return reach.sms() ? "a text" : "an email";
  }

  private String waiting() {
    long days = ChronoUnit.DAYS.between(London.dateOf(referral.receivedAt()), situation.today());
    return standing.open() ? "Week " + (days / 7 + 1) + " of 18. Still running" : "Stopped";
  }

  private ReferralView.@Nullable Asked asked() {
    if (referral.status() != ReferralStatus.INFORMATION_REQUESTED) {
      return null;
    }
    ReferralStep step = lastStep(ReferralStep.ASKED);
    Again again = again();
    List<String> open = again.open(situation);
    List<ReferralView.Item> items =
        again.pages(situation).stream()
            .map(
                q ->
                    new ReferralView.Item(
                        q,
                        ReferralForm.question(q).title(),
                        inWords(q, again.before()),
                        open.contains(q) ? "" : inWords(q, again.answers())))
            .toList();
    return new ReferralView.Asked(
        step.words(),
        step.byName(),
        Words.weekday(London.dateOf(step.at())),
        items,
        open.isEmpty(),
        open.isEmpty() ? "" : open.get(0));
  }

  private String inWords(String question, Answers answers) {
    String words =
        AnswerSummary.rows(question, answers, situation).stream()
            .map(SummaryRow::inOneLine)
            .filter(line -> !line.isEmpty())
            .collect(Collectors.joining(". "));
    return words.isEmpty() ? "Not provided" : words;
  }

  private ReferralView.@Nullable Advice advice() {
    if (referral.status() != ReferralStatus.RETURNED) {
      return null;
    }
    ReferralStep step = lastStep(ReferralStep.RETURNED);
    return new ReferralView.Advice(
        step.words(), step.byName(), Words.weekday(London.dateOf(step.at())), !standing.open());
  }

  private ReferralStep lastStep(String act) {
    List<ReferralStep> steps = new ArrayList<>(referral.history());
    steps.removeIf(step -> !step.act().equals(act));
    List<ReferralStep> all = referral.history();
    return steps.isEmpty() ? all.get(all.size() - 1) : steps.get(steps.size() - 1);
  }

  private List<String> decision() {
    Instant decided = referral.decidedAt();
    Acceptance fixed = referral.acceptance();
    if (decided == null || fixed == null) {
      return List.of();
    }
    List<String> facts = new ArrayList<>();
    facts.add(
        "Accepted by "
            + fixed.consultantName()
            + " on "
            + Words.weekday(London.dateOf(decided))
            + '.');
    facts.add(
        referral.priority() == ClinicalPriority.URGENT
            ? "Priority: urgent."
            : "Priority: routine.");
    facts.add(
        fixed.sedation() == SedationPlan.NONE
            ? "Local anaesthetic only, no sedation."
            : "Light sedation: an adult must take the patient home and stay overnight.");
    return facts;
  }

  private List<ReferralView.History> history() {
    List<ReferralView.History> lines = new ArrayList<>();
    for (ReferralStep step : referral.history()) {
      lines.add(
          0,
          new ReferralView.History(
              Words.day(London.dateOf(step.at())),
              Words.time(step.at()),
              step.act(),
              step.byName(),
              step.words()));
    }
    return lines;
  }
}
