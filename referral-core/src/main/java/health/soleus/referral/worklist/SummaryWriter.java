package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Treatment;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.referral.Acceptance;
import health.soleus.persistence.referral.Referral;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.referral.ReferralStatus;
import health.soleus.persistence.referral.ReferralStep;
import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import health.soleus.persistence.type.ClinicalPriority;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.StaffWords;
import health.soleus.referral.triage.Askable;
import health.soleus.referral.triage.ClinicalWords;
import health.soleus.referral.triage.ServiceCriteria;
import health.soleus.referral.triage.TriageProtocol;
import health.soleus.referral.worklist.ReferralSummary.CriterionLine;
import health.soleus.referral.worklist.ReferralSummary.HistoryLine;
import health.soleus.referral.worklist.ReferralSummary.Missing;
import health.soleus.referral.worklist.ReferralSummary.TreatmentLine;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes one referral as the page that a consultant reads. */
final class SummaryWriter {
  private final Referral referral;
  private final Patient patient;
  private final Instant now;
  private final LocalDate today;
  private final ReferralContent content;

  SummaryWriter(Referral referral, Patient patient, Instant now) {
    this.referral = referral;
    this.patient = patient;
    this.now = now;
    this.today = London.dateOf(now);
    this.content = referral.content();
  }

  ReferralSummary write(String practice, List<ReferralSummary.Clinician> clinicians) {
    ServiceCriteria service = ServiceCriteria.defaults();
    LocalDate received = London.dateOf(referral.receivedAt());
    TriageAssessment assessment =
        TriageProtocol.assess(service, content, patient.bornOn(), received);
    return new ReferralSummary(
        referral.id(),
        referral.version(),
        StaffWords.minute(now),
        referral.status(),
        StatusWords.of(referral.status()),
        PatientBanner.of(patient, content.problem().side(), content.facts(), today),
        request(practice),
        criteria(assessment),
        SafetyFactGroups.of(
            service, content.facts(), service.asksPregnancyAt(patient.ageOn(received))),
        content.problem().treatments().stream().map(SummaryWriter::treatment).toList(),
        history(),
        acceptance(),
        clinicians);
  }

  private ReferralSummary.Request request(String practice) {
    WaitingTime waiting = WaitingTime.of(referral, today);
    return new ReferralSummary.Request(
        referral.reference().spaced(),
        referral.priority() == ClinicalPriority.URGENT,
        referral.referrerName(),
        practice,
        StaffWords.minute(referral.receivedAt()),
        waiting.waited(),
        waiting.week(),
        StaffWords.shortDay(referral.contactBy()),
        StaffWords.date(referral.breachDate()),
        ChronoUnit.DAYS.between(London.dateOf(referral.receivedAt()), today),
        problem(content.problem()),
        content.anythingElse(),
        content.urgencyReason(),
        medicines(content.facts()));
  }

  private static String problem(AchillesProblem problem) {
    List<String> sentences = new ArrayList<>();
    sentences.add(problem.side().words() + legs(problem) + ", " + part(problem.diagnosis()));
    if (!problem.symptoms().isEmpty()) {
      sentences.add(
          ClinicalWords.capitalised(
              ClinicalWords.joined(
                  problem.symptoms().stream().sorted().map(ClinicalWords::lower).toList())));
    }
    sentences.add(
        problem.onset() == null ? "Start not known" : "Since " + StaffWords.month(problem.onset()));
    if (!problem.cause().isBlank()) {
      sentences.add("Cause: " + problem.cause().strip());
    }
    return String.join(". ", sentences) + ".";
  }

  private static String legs(AchillesProblem problem) {
    if (problem.side() != Laterality.BOTH) {
      return " leg";
    }
    return problem.worseSide() == null
        ? " legs"
        : " legs, " + ClinicalWords.lower(problem.worseSide()) + " worse";
  }

  private static String part(Diagnosis diagnosis) {
    return switch (diagnosis) {
      case MID_PORTION -> "Achilles tendinopathy in the middle of the tendon";
      case INSERTIONAL -> "Achilles tendinopathy where it joins the heel";
      case MID_PORTION_AND_INSERTIONAL -> "Achilles tendinopathy in the middle and at the heel";
      case PART_NOT_KNOWN -> "Achilles tendinopathy, part not known";
      case NOT_CERTAIN -> "not certain to be Achilles tendinopathy";
    };
  }

  private static String medicines(SafetyFacts facts) {
    if (!facts.medicinesList().isBlank()) {
      return facts.medicinesList().strip();
    }
    return switch (facts.medicinesSource()) {
      case NONE -> "No regular medicines.";
      case TICKED_BY_HAND -> "No list given; the medicines above were ticked by hand.";
      case LIST_PASTED, NOT_ASKED -> "Not answered.";
    };
  }

  private ReferralSummary.Criteria criteria(TriageAssessment assessment) {
    List<CriterionLine> lines = assessment.criteria().stream().map(SummaryWriter::line).toList();
    return new ReferralSummary.Criteria(
        assessment.version(),
        lines,
        String.join(" ", assessment.supportive()),
        missing(assessment));
  }

  private static CriterionLine line(TriageCriterion criterion) {
    boolean plan = criterion.needsPlan();
    String kind =
        switch (criterion.result()) {
          case MET -> "ok";
          case NOT_MET -> plan ? "info" : "warn";
          case NEEDS_INFORMATION -> "ask";
        };
    String words =
        switch (criterion.result()) {
          case MET -> "Met";
          case NOT_MET -> plan ? "Plan needed" : "Not met";
          case NEEDS_INFORMATION -> "Needs information";
        };
    return new CriterionLine(
        kind,
        criterion.result(),
        words,
        CriterionNames.of(criterion.rule()),
        criterion.sentence().replace("You answered", "The GP answered"),
        criterion.rule(),
        criterion.question(),
        CriterionNames.owner(criterion.rule()));
  }

  /** Every page that can be asked again, with the sentences of what is open on it. */
  private static List<Missing> missing(TriageAssessment assessment) {
    return Askable.items().stream()
        .map(
            item -> {
              String why =
                  assessment.criteria().stream()
                      .filter(c -> c.result() == TriageResult.NEEDS_INFORMATION)
                      .filter(c -> c.question().equals(item.page()))
                      .map(TriageCriterion::sentence)
                      .collect(Collectors.joining(" "));
              return new Missing(item.page(), item.words(), why, !why.isEmpty());
            })
        .toList();
  }

  private static TreatmentLine treatment(Treatment treatment) {
    return new TreatmentLine(
        ClinicalWords.capitalised(ClinicalWords.of(treatment)),
        treatment.when() == null ? "Date not given" : StaffWords.month(treatment.when()),
        ClinicalWords.of(treatment.result()),
        treatment.result() == TreatmentResult.NO_BENEFIT
            || treatment.result() == TreatmentResult.BENEFIT_DID_NOT_LAST);
  }

  private List<HistoryLine> history() {
    List<HistoryLine> lines = new ArrayList<>();
    for (ReferralStep step : referral.history()) {
      lines.add(
          new HistoryLine(StaffWords.minute(step.at()), step.byName(), step.act(), step.words()));
    }
    Collections.reverse(lines);
    return List.copyOf(lines);
  }

  private ReferralSummary.@Nullable Acceptance acceptance() {
    Acceptance fixed = referral.acceptance();
    boolean accepted =
        referral.status() == ReferralStatus.ACCEPTED || referral.status() == ReferralStatus.BOOKED;
    if (!accepted || fixed == null) {
      return null;
    }
    boolean sedated = fixed.sedation() == SedationPlan.CONSCIOUS;
    Instant start = referral.visitStart();
    return new ReferralSummary.Acceptance(
        fixed.consultantName(),
        referral.priority() == ClinicalPriority.URGENT ? "Urgent" : "Routine",
        sedated ? "Conscious sedation" : "None, local anaesthetic only",
        sedated,
        fixed.accessSite().words(),
        fixed.sipsOptOut() ? "Opted out: nothing by mouth" : "Sips of water allowed",
        start == null ? "No date yet" : "Treatment at " + StaffWords.minute(start));
  }
}
