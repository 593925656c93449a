package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.Pregnancy;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import health.soleus.persistence.type.StaffWords;
import health.soleus.referral.triage.ClinicalWords;
import health.soleus.referral.triage.ServiceCriteria;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the stated safety facts into the three kinds of harm, exceptions first. */
@Policy
final class SafetyFactGroups {
  private static final String REVIEW = "Review before the booking is confirmed.";
  private static final String SEDATION = "Sedation review before the booking is confirmed.";
  private static final String FLOW = "Blood flow to the foot is reviewed first.";

  private SafetyFactGroups() {}

  /**
   * @param asksPregnancy whether somebody of this age is asked
   */
  static List<SafetyFactGroup> of(
      ServiceCriteria service, SafetyFacts facts, boolean asksPregnancy) {
    return List.of(
        sedation(service, facts), contrast(service, facts, asksPregnancy), puncture(facts));
  }

  private static SafetyFactGroup sedation(ServiceCriteria service, SafetyFacts facts) {
    FactLines lines = new FactLines(facts);
    lines.condition(Condition.SLEEP_APNOEA, "warn", SEDATION, "OSA-1");
    lines.condition(Condition.SERIOUS_LIMITING_ILLNESS, "warn", SEDATION, "ASA-1");
    lines.condition(Condition.FRAILTY, "warn", SEDATION, "ASA-1");
    lines.condition(Condition.DIFFICULT_AIRWAY, "stop", SEDATION, "ASA-1");
    lines.condition(Condition.OXYGEN_AT_HOME, "warn", SEDATION, "ASA-1");
    lines.condition(
        Condition.REFLUX_OR_SLOW_STOMACH, "warn", "You may opt out of sips of water.", "FAST-3");
    lines.condition(
        Condition.CANNOT_LIE_FLAT,
        "warn",
        "Needs to lie flat for up to " + service.lieFlatHours() + " hours after.",
        "LIE-1");
    lines.medicine(NamedMedicine.GLP1_OR_GIP, "warn", "Keeps using it. Sedation review.", "DM-6");
    lines.medicine(
        NamedMedicine.INSULIN, "warn", "The diabetes team makes a personal plan.", "DM-4");
    goingHome(lines, facts);
    return lines.group("Sedation");
  }

  private static void goingHome(FactLines lines, SafetyFacts facts) {
    String adult = "Adult overnight";
    switch (facts.goingHome().adultOvernight()) {
      case YES -> lines.plain(adult, "Yes");
      case NO ->
          lines.fact("warn", adult, "Nobody yet", "The day unit calls the patient.", "ESC-1");
      case NOT_KNOWN -> lines.open(adult, "Not known", "ESC-1", "adult");
      case NOT_ASKED -> lines.open(adult, "Not answered", "ESC-1", "adult");
    }
    if (facts.goingHome().livesAlone() == Stated.YES) {
      lines.fact("warn", "Lives alone", "Yes", "The day unit plans this.", "ESC-1");
    }
    if (facts.goingHome().longJourney() == Stated.YES) {
      lines.fact("warn", "Long journey home", "Yes", "The day unit plans this.", "ESC-1");
    }
  }

  private static SafetyFactGroup contrast(
      ServiceCriteria service, SafetyFacts facts, boolean asksPregnancy) {
    FactLines lines = new FactLines(facts);
    dye(lines, facts);
    kidney(lines, service, facts.blood().kidney());
    String newTest = "The kidney test may be 30 days old at most.";
    lines.condition(Condition.KIDNEY_DISEASE, "warn", newTest, "REN-1");
    lines.condition(Condition.HEART_FAILURE, "warn", newTest, "REN-1");
    lines.condition(Condition.DIABETES, "warn", newTest, "REN-1");
    lines.medicine(NamedMedicine.METFORMIN, "warn", "The plan depends on the eGFR result.", "DM-1");
    lines.medicine(NamedMedicine.SGLT2_INHIBITOR, "warn", "Needs a dated plan.", "DM-2");
    lines.medicine(
        NamedMedicine.SULFONYLUREA, "warn", "The plan depends on the arrival time.", "DM-3");
    lines.medicine(
        NamedMedicine.NSAID, "warn", "Bears on the kidneys. No automatic rule.", "NSAID-1");
    pregnancy(lines, facts.pregnancy(), asksPregnancy);
    return lines.group("Contrast and kidneys");
  }

  private static void dye(FactLines lines, SafetyFacts facts) {
    if (facts.of(Allergen.XRAY_DYE) != Stated.YES) {
      lines.allergen(Allergen.XRAY_DYE, "stop", REVIEW, "CON-1");
      return;
    }
    Allergy reaction =
        facts.allergies().stream()
            .filter(a -> a.allergen() == Allergen.XRAY_DYE)
            .findFirst()
            .orElse(new Allergy(Allergen.XRAY_DYE, "", ReactionGrade.NOT_KNOWN));
    ReactionGrade grade = Objects.requireNonNullElse(reaction.grade(), ReactionGrade.NOT_KNOWN);
    lines.fact(
        grade == ReactionGrade.MILD ? "warn" : "stop",
        "Past reaction to X-ray dye",
        ClinicalWords.capitalised(
            (grade == ReactionGrade.NOT_KNOWN ? "grade not known" : ClinicalWords.of(grade))
                + (reaction.detail().isBlank() ? "" : ", " + reaction.detail().strip())),
        grade == ReactionGrade.MILD
            ? "Recorded."
            : "Named approval before the booking is confirmed.",
        "CON-1");
  }

  private static void kidney(
      FactLines lines, ServiceCriteria service, @Nullable KidneyResult kidney) {
    if (kidney == null) {
      lines.open("eGFR", "No result", "REN-1", "kidney");
      return;
    }
    String value = kidney.egfr() + " on " + StaffWords.date(kidney.takenOn());
    if (kidney.egfr() < service.egfrReview()) {
      lines.fact(
          kidney.egfr() < service.egfrHighRisk() ? "stop" : "warn",
          "eGFR",
          value,
          "A consultant decides about X-ray dye.",
          "REN-1");
    } else {
      lines.plain("eGFR", value);
    }
  }

  private static void pregnancy(FactLines lines, Pregnancy pregnancy, boolean asksPregnancy) {
    String name = "Pregnancy question";
    switch (pregnancy) {
      case YES -> lines.fact("stop", name, "Pregnant", "No date is booked.", "PREG-1");
      case POSSIBLY ->
          lines.fact("stop", name, "Could be pregnant", "No date is booked until clear.", "PREG-1");
      case NO -> lines.plain(name, "No");
      case NOT_ABLE -> lines.plain(name, "Not able to become pregnant");
      case NOT_KNOWN -> lines.open(name, "Not known", "PREG-1", "pregnancy");
      case NOT_ASKED -> {
        if (asksPregnancy) {
          lines.open(name, "Not asked", "PREG-1", "pregnancy");
        } else {
          lines.plain(name, "Does not apply at this age");
        }
      }
    }
  }

  private static SafetyFactGroup puncture(SafetyFacts facts) {
    FactLines lines = new FactLines(facts);
    bloodThinners(lines, facts);
    String test = "Blood test for clotting with the kidney test.";
    lines.condition(Condition.BLEEDING_DISORDER_OR_LOW_PLATELETS, "stop", test, "BLD-1");
    lines.condition(Condition.LIVER_DISEASE, "warn", test, "BLD-1");
    if (facts.blood().platelets() != null) {
      lines.plain("Platelets", String.valueOf(facts.blood().platelets()));
    }
    lines.condition(Condition.ARTERY_DISEASE, "stop", FLOW, "");
    lines.condition(Condition.NERVE_DAMAGE, "warn", FLOW, "");
    lines.condition(Condition.FOOT_ULCER_OR_DIABETIC_FOOT, "stop", FLOW, "");
    for (Allergen allergen : Allergen.values()) {
      if (allergen != Allergen.XRAY_DYE) {
        lines.allergen(allergen, "stop", REVIEW, "ALL-1");
      }
    }
    String decide = "You decide.";
    lines.condition(
        Condition.INFECTION_OR_RECENT_ANTIBIOTICS,
        "warn",
        "Asked again before the visit.",
        "INF-1");
    lines.medicine(NamedMedicine.FLUOROQUINOLONE, "warn", "It can harm tendons.", "");
    lines.condition(Condition.INFLAMMATORY_ARTHRITIS_OR_GOUT, "warn", decide, "");
    lines.condition(Condition.CANCER_NEAR_ANKLE, "stop", decide, "");
    lines.condition(Condition.TORN_ACHILLES_OR_SURGERY, "warn", decide, "");
    return lines.group("Arterial puncture");
  }

  private static void bloodThinners(FactLines lines, SafetyFacts facts) {
    boolean anyTaken = false;
    for (NamedMedicine drug : NamedMedicine.bloodThinners()) {
      if (facts.of(drug) == Stated.YES) {
        anyTaken = true;
        thinner(lines, facts, drug);
      } else {
        lines.medicine(drug, "warn", "", "AC-0");
      }
    }
    boolean noneTicked =
        NamedMedicine.bloodThinners().stream().allMatch(d -> facts.of(d) == Stated.NO);
    if (noneTicked) {
      lines.plain("Blood thinners", "None, box ticked");
    }
    lines.forgetNo(NamedMedicine.bloodThinners(), "Other blood thinners");
    if (anyTaken) {
      recentEvents(lines, facts);
    }
    if (facts.blood().lastInr() != null) {
      lines.plain("Last INR", facts.blood().lastInr().toPlainString());
    }
  }

  private static void thinner(FactLines lines, SafetyFacts facts, NamedMedicine drug) {
    Set<Indication> reasons = facts.bloodThinners().indications().getOrDefault(drug, Set.of());
    List<String> words = reasons.stream().sorted().map(ClinicalWords::of).toList();
    String why =
        words.isEmpty() ? "The reason is not known. " : "For " + ClinicalWords.joined(words) + ". ";
    lines.fact(
        reasons.contains(Indication.MECHANICAL_HEART_VALVE) ? "stop" : "warn",
        "Blood thinner",
        lines.taken(drug),
        why + "Plan to be signed.",
        "AC-0");
    if (facts.bloodThinners().hasNoReasonFor(drug)) {
      String name = "Why " + drug.genericName() + " is taken";
      lines.open(name, "Not known", "AC-0", "reason-" + drug.name());
    }
  }

  private static void recentEvents(FactLines lines, SafetyFacts facts) {
    for (RecentEvent event : RecentEvent.values()) {
      Stated stated = facts.bloodThinners().lately(event);
      if (stated == Stated.NOT_KNOWN || stated == Stated.NOT_ASKED) {
        String answer = stated == Stated.NOT_KNOWN ? "Not known" : "Not answered";
        lines.open(ClinicalWords.lately(event), answer, "AC-0", "recent-" + event.name());
      } else if (stated == Stated.YES) {
        YearMonth when = facts.bloodThinners().when().get(event);
        lines.fact(
            "stop",
            "In the last 12 months",
            ClinicalWords.capitalised(ClinicalWords.lower(event))
                + (when == null ? "" : ", " + StaffWords.month(when)),
            "Bears on the medicine plan.",
            "AC-0");
      }
    }
  }
}
