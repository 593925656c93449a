package health.soleus.referral.triage;

import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.referral.ReferralContent;
import health.soleus.persistence.referral.TriageAssessment;
import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.persistence.referral.TriageResult;
import health.soleus.persistence.type.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service's criteria, each with a result and one plain sentence, as advice to a clinician. It
 * can find "met", "not met", "a clinician will plan this" and "needs information"; it cannot
 * decline, accept or rank (H10). A blank is never "no" and never "met" (H5).
 */
@Policy
public final class TriageProtocol {
  /** Of the default criteria. */
  public static final String VERSION = ServiceCriteria.defaults().version();

  private TriageProtocol() {}

  /** With the default criteria. */
  public static TriageAssessment assess(
      ReferralContent content, @Nullable LocalDate bornOn, LocalDate today) {
    return assess(ServiceCriteria.defaults(), content, bornOn, today);
  }

  /**
   * @param bornOn null when it is not known yet
   * @param today the day of the referral: months of pain and age are counted up to it
   */
  public static TriageAssessment assess(
      ServiceCriteria service,
      ReferralContent content,
      @Nullable LocalDate bornOn,
      LocalDate today) {
    List<TriageCriterion> found = new ArrayList<>();
    found.add(ProblemCriteria.duration(service, content.problem(), today));
    found.addAll(ProblemCriteria.treatments(content.problem()));
    found.add(ProblemCriteria.limits(content.problem()));
    found.add(ProblemCriteria.diagnosis(content.problem()));
    found.add(ProblemCriteria.age(service, bornOn, today));
    found.add(ProblemCriteria.agreement(content.wishes()));
    addMedicines(found, service, content.facts());
    SafetyCriteria.pregnancy(service, content.facts().pregnancy(), bornOn, today)
        .forEach(found::add);
    addSafety(found, service, content.facts());
    return new TriageAssessment(
        service.version(),
        found.stream().sorted(Comparator.comparingInt(TriageProtocol::group)).toList(),
        supportive(content));
  }

  private static void addMedicines(
      List<TriageCriterion> found, ServiceCriteria service, SafetyFacts facts) {
    found.addAll(MedicineCriteria.bloodThinners(facts));
    MedicineCriteria.platelets(service, facts).forEach(found::add);
    found.addAll(
        SafetyCriteria.conditions(
            "ER-X1",
            "conditions",
            facts,
            "A consultant decides.",
            Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS,
            Condition.LIVER_DISEASE));
    MedicineCriteria.fluoroquinolone(facts).forEach(found::add);
    found.addAll(MedicineCriteria.diabetes(service, facts));
    MedicineCriteria.medicinesList(facts).forEach(found::add);
  }

  private static void addSafety(
      List<TriageCriterion> found, ServiceCriteria service, SafetyFacts facts) {
    SafetyCriteria.kidney(service, facts).forEach(found::add);
    found.addAll(SafetyCriteria.dye(facts));
    found.addAll(SafetyCriteria.allergies(facts));
    found.addAll(
        SafetyCriteria.conditions(
            "ER-X6",
            "conditions",
            facts,
            "The sedation team will review this.",
            Condition.SERIOUS_LIMITING_ILLNESS,
            Condition.FRAILTY,
            Condition.DIFFICULT_AIRWAY,
            Condition.OXYGEN_AT_HOME,
            Condition.SLEEP_APNOEA));
    SafetyCriteria.lyingFlat(service, facts).forEach(found::add);
    addFootAndLeg(found, facts);
    found.addAll(SafetyCriteria.goingHome(facts.goingHome()));
  }

  private static void addFootAndLeg(List<TriageCriterion> found, SafetyFacts facts) {
    SafetyCriteria.arteries(facts).forEach(found::add);
    found.addAll(
        SafetyCriteria.conditions(
            "ER-X9",
            "foot-and-leg",
            facts,
            "A consultant reviews the blood flow first.",
            Condition.NERVE_DAMAGE,
            Condition.FOOT_ULCER_OR_DIABETIC_FOOT));
    found.addAll(
        SafetyCriteria.conditions(
            "ER-X10",
            "foot-and-leg",
            facts,
            "A consultant decides.",
            Condition.INFLAMMATORY_ARTHRITIS_OR_GOUT,
            Condition.CANCER_NEAR_ANKLE,
            Condition.TORN_ACHILLES_OR_SURGERY));
  }

  /** Needs information, not met, a clinician will plan these, met. */
  private static int group(TriageCriterion criterion) {
    if (criterion.result() == TriageResult.NEEDS_INFORMATION) {
      return 0;
    }
    if (criterion.result() == TriageResult.MET) {
      return 3;
    }
    return criterion.needsPlan() ? 2 : 1;
  }

  /** ER-S1 to ER-S3: one closing sentence without weight, or none. */
  private static List<String> supportive(ReferralContent content) {
    List<String> facts = new ArrayList<>();
    if (content.facts().of(Condition.PLANTAR_FASCIITIS) == Stated.YES) {
      facts.add("has plantar fasciitis too");
    }
    if (content.wishes().surgery() == SurgeryView.NOT_SUITABLE) {
      facts.add("is not suitable for surgery");
    }
    if (content.wishes().surgery() == SurgeryView.PREFERS_NO_SURGERY) {
      facts.add("prefers no surgery");
    }
    return facts.isEmpty()
        ? List.of()
        : List.of(
            "Also noted, without any weight: the patient " + ClinicalWords.joined(facts) + ".");
  }
}
