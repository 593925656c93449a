package health.soleus.referral.triage;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.InsulinKind;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.ReactionGrade;
import health.soleus.persistence.clinical.RecentEvent;
import health.soleus.persistence.clinical.Treatment;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.type.Policy;
import java.util.List;
import java.util.Locale;

/** How stated facts are named to clinicians: one wording for criteria, worklist and summary. */
@Policy
public final class ClinicalWords {
  private ClinicalWords() {}

  public static String of(Condition condition) {
    return switch (condition) {
      case PLANTAR_FASCIITIS -> "Plantar fasciitis";
      case ARTERY_DISEASE -> "Artery disease, abnormal ABPI, or no foot pulses felt";
      case NERVE_DAMAGE -> "Nerve damage or numbness";
      case FOOT_ULCER_OR_DIABETIC_FOOT -> "Foot ulcer now or before, or diabetic foot disease";
      case INFLAMMATORY_ARTHRITIS_OR_GOUT -> "Inflammatory arthritis or gout";
      case CANCER_NEAR_ANKLE -> "Cancer near the ankle";
      case TORN_ACHILLES_OR_SURGERY -> "Torn Achilles or surgery there before";
      case BLEEDING_DISORDER_OR_LOW_PLATELETS -> "Bleeding or clotting disorder, or low platelets";
      case LIVER_DISEASE -> "Liver disease";
      case KIDNEY_DISEASE -> "Kidney disease";
      case HEART_FAILURE -> "Heart failure";
      case DIABETES -> "Diabetes";
      case SERIOUS_LIMITING_ILLNESS -> "Serious illness that limits daily life";
      case FRAILTY -> "Frailty";
      case DIFFICULT_AIRWAY -> "Difficult airway";
      case OXYGEN_AT_HOME -> "Oxygen at home";
      case SLEEP_APNOEA -> "Sleep apnoea, CPAP, or STOP-Bang 5 or more";
      case REFLUX_OR_SLOW_STOMACH -> "Reflux or slow stomach emptying";
      case INFECTION_OR_RECENT_ANTIBIOTICS -> "Infection now, or antibiotics in the last 2 weeks";
      case CANNOT_LIE_FLAT -> "Cannot lie flat and still";
    };
  }

  public static String of(Allergen allergen) {
    return switch (allergen) {
      case XRAY_DYE -> "X-ray dye";
      case GELATIN_OR_BEADS -> "Gelatin, or beads used to block vessels";
      case ANTIBIOTIC -> "Antibiotic";
      case LATEX -> "Latex";
      case LOCAL_ANAESTHETIC -> "Local anaesthetic";
      case SOMETHING_ELSE -> "Something else";
      case OBJECTS_TO_PIG_PRODUCTS -> "Does not want anything made from pigs";
    };
  }

  /** "A clot in the last 12 months". */
  public static String lately(RecentEvent event) {
    return switch (event) {
          case CLOT -> "A clot";
          case STROKE_OR_TIA -> "A stroke or TIA";
          case HEART_ATTACK_OR_STENT -> "A heart attack or stent";
        }
        + " in the last 12 months";
  }

  public static String of(ReactionGrade grade) {
    return grade == ReactionGrade.NOT_KNOWN ? "not known" : lower(grade);
  }

  public static String of(Indication indication) {
    return switch (indication) {
      case ATRIAL_FIBRILLATION -> "atrial fibrillation";
      case CLOT_IN_LEG_OR_LUNG -> "a clot in leg or lung";
      case STROKE_OR_TIA -> "stroke or TIA";
      case MECHANICAL_HEART_VALVE -> "a mechanical heart valve";
      case HEART_ATTACK_OR_STENT -> "heart attack or stent";
      case ARTERY_DISEASE -> "artery disease";
      case OTHER -> "another reason";
      case NOT_KNOWN -> "a reason not known";
    };
  }

  public static String of(InsulinKind kind) {
    return switch (kind) {
      case LONG_ACTING -> "long-acting";
      case PREMIXED -> "premixed";
      case OTHER -> "other kind";
      case NOT_KNOWN -> "kind not known";
    };
  }

  /** The treatment as a thing that was tried, to stand in a sentence. */
  public static String of(Treatment treatment) {
    return switch (treatment.kind()) {
      case PHYSIOTHERAPY -> "physiotherapy";
      case ACTIVITY_CHANGE -> "changing activity";
      case INJECTION -> "an injection";
      case OTHER -> treatment.name().isBlank() ? "another treatment" : treatment.name().strip();
    };
  }

  public static String of(TreatmentResult result) {
    return switch (result) {
      case NO_BENEFIT -> "No benefit";
      case BENEFIT_DID_NOT_LAST -> "Benefit that did not last";
      case LASTING_BENEFIT -> "Lasting benefit";
      case STILL_HAVING_IT -> "Still having it";
      case NOT_KNOWN -> "Not known";
    };
  }

  /** The medicine as the referrer named it, else its generic name. */
  public static String of(Medicine medicine) {
    String name = medicine.name().strip();
    return name.isEmpty() ? medicine.medicine().genericName() : name;
  }

  /** The constant's name as words in lower case. */
  public static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** "a", "a and b", "a, b and c". */
  public static String joined(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  public static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  /** "1 month", "2 months". */
  public static String counted(long count, String unit) {
    return count + " " + unit + (count == 1 ? "" : "s");
  }
}
