package health.soleus.referral.triage;

import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.Treatment;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.type.Policy;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** ER-1 to ER-6: is it the right problem, for long enough, and does the patient agree? */
@Policy
final class ProblemCriteria {
  private static final Set<TreatmentResult> FAILED =
      Set.of(TreatmentResult.NO_BENEFIT, TreatmentResult.BENEFIT_DID_NOT_LAST);

  private ProblemCriteria() {}

  /** ER-1: pain for long enough, counted in calendar months up to the referral. */
  static TriageCriterion duration(ServiceCriteria service, AchillesProblem problem, LocalDate day) {
    YearMonth onset = problem.onset();
    if (onset == null || onset.isAfter(YearMonth.from(day))) {
      return Criterion.ask("ER-1", "when-started", "We need the month the pain started.");
    }
    long months = ChronoUnit.MONTHS.between(onset, YearMonth.from(day));
    String pain =
        "Pain for "
            + (months == 0 ? "less than 1 month" : ClinicalWords.counted(months, "month"))
            + ". The service asks for "
            + service.minMonths();
    return months >= service.minMonths()
        ? Criterion.met("ER-1", "when-started", pain + " months or more.")
        : Criterion.notMet("ER-1", "when-started", pain + ". A consultant decides.");
  }

  /** ER-2: a treatment failed; physiotherapy that was not tried is a line of its own. */
  static List<TriageCriterion> treatments(AchillesProblem problem) {
    List<TriageCriterion> found = new ArrayList<>();
    List<Treatment> tried =
        problem.treatmentsStated() == Stated.YES ? problem.treatments() : List.of();
    boolean physiotherapyMissing =
        !tried.isEmpty() && tried.stream().noneMatch(t -> t.kind() == TreatmentKind.PHYSIOTHERAPY);
    found.add(failure(problem.treatmentsStated(), tried));
    if (physiotherapyMissing) {
      found.add(
          Criterion.notMet(
              "ER-2",
              "treatments",
              "Physiotherapy has not been tried. A consultant decides if it comes first."));
    }
    return found;
  }

  private static TriageCriterion failure(Stated stated, List<Treatment> tried) {
    List<Treatment> failed = tried.stream().filter(t -> FAILED.contains(t.result())).toList();
    boolean counts = failed.stream().anyMatch(t -> t.kind() != TreatmentKind.OTHER);
    if (counts) {
      return Criterion.met("ER-2", "treatments", named(failed) + " gave no lasting benefit.");
    }
    boolean blank = stated != Stated.NO && tried.isEmpty();
    if (blank || tried.stream().anyMatch(t -> t.result() == TreatmentResult.NOT_KNOWN)) {
      return Criterion.ask(
          "ER-2", "treatments", "We need to know what was tried and what happened.");
    }
    return Criterion.notMet(
        "ER-2",
        "treatments",
        failed.isEmpty()
            ? "No treatment has failed yet. The service may ask for this first."
            : named(failed)
                + " gave no lasting benefit. A consultant decides if another treatment"
                + " comes first.");
  }

  private static String named(List<Treatment> treatments) {
    return ClinicalWords.capitalised(
        ClinicalWords.joined(treatments.stream().map(ClinicalWords::of).distinct().toList()));
  }

  /** ER-3: one limit that is known is enough; "no" needs an answer for every activity. */
  static TriageCriterion limits(AchillesProblem problem) {
    List<String> limited =
        Arrays.stream(Activity.values())
            .filter(a -> problem.limits().get(a) == Stated.YES)
            .map(ClinicalWords::lower)
            .toList();
    if (!limited.isEmpty()) {
      return Criterion.met(
          "ER-3", "symptoms", "Pain limits " + ClinicalWords.joined(limited) + ".");
    }
    boolean allNo =
        Arrays.stream(Activity.values()).allMatch(a -> problem.limits().get(a) == Stated.NO);
    return allNo
        ? Criterion.notMet(
            "ER-3", "symptoms", "Pain does not limit walking, running or daily activities.")
        : Criterion.ask("ER-3", "symptoms", "We need to know what the pain limits.");
  }

  /** ER-4: which part of the tendon may be unknown, that it is the tendon may not. */
  static TriageCriterion diagnosis(AchillesProblem problem) {
    if (problem.diagnosis() == Diagnosis.NOT_CERTAIN) {
      return Criterion.ask("ER-4", "symptoms", "The diagnosis is not certain.");
    }
    String legs =
        problem.side() == Laterality.BOTH
            ? "both legs"
            : ClinicalWords.lower(problem.side()) + " leg";
    return Criterion.met("ER-4", "symptoms", "Achilles tendinopathy, " + legs + ".");
  }

  /** ER-5. */
  static TriageCriterion age(ServiceCriteria service, @Nullable LocalDate bornOn, LocalDate day) {
    if (bornOn == null || bornOn.isAfter(day)) {
      return Criterion.ask("ER-5", "name", "We need the date of birth.");
    }
    int years = Period.between(bornOn, day).getYears();
    String age = ClinicalWords.counted(years, "year");
    return years >= service.minAge()
        ? Criterion.met(
            "ER-5", "confirm", age + ". The service asks for " + service.minAge() + " or over.")
        : Criterion.notMet(
            "ER-5",
            "confirm",
            age + ". A consultant decides for anyone under " + service.minAge() + ".");
  }

  /** ER-6. */
  static TriageCriterion agreement(Wishes wishes) {
    if (wishes.agreement() == Agreement.AGREES) {
      return Criterion.met(
          "ER-6",
          "plans-and-wishes",
          "The patient agrees to this referral and knows the treatment is new.");
    }
    boolean noted =
        wishes.agreement() == Agreement.BEST_INTEREST && !wishes.bestInterestNote().isBlank();
    return noted
        ? Criterion.met(
            "ER-6",
            "plans-and-wishes",
            "The patient cannot decide. The referral has a best-interest note.")
        : Criterion.ask(
            "ER-6", "plans-and-wishes", "We need the patient's agreement or a best-interest note.");
  }
}
