package health.soleus.referral.intake;

import health.soleus.persistence.clinical.AchillesProblem;
import health.soleus.persistence.clinical.Activity;
import health.soleus.persistence.clinical.Agreement;
import health.soleus.persistence.clinical.Diagnosis;
import health.soleus.persistence.clinical.Laterality;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.clinical.SurgeryView;
import health.soleus.persistence.clinical.Symptom;
import health.soleus.persistence.clinical.Treatment;
import health.soleus.persistence.clinical.TreatmentKind;
import health.soleus.persistence.clinical.TreatmentResult;
import health.soleus.persistence.clinical.Wishes;
import health.soleus.persistence.type.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the Achilles problem and the patient's wishes from the answers. */
@Policy
final class ReadProblem {
  private ReadProblem() {}

  /** The problem, or null while it is not known which leg it is: there is no default (H16). */
  static @Nullable AchillesProblem problem(Answers answers) {
    Laterality side = chosen(Laterality.class, answers.page("which-leg"), "side");
    if (side == null) {
      return null;
    }
    Fields symptoms = answers.page("symptoms");
    Diagnosis diagnosis = chosen(Diagnosis.class, symptoms, "diagnosis");
    return new AchillesProblem(
        side,
        side == Laterality.BOTH
            ? chosen(Laterality.class, answers.page("which-leg"), "worse")
            : null,
        TypedDates.month(answers.page("when-started"), "start").orElse(null),
        diagnosis == null ? Diagnosis.NOT_CERTAIN : diagnosis,
        symptoms(symptoms),
        limits(symptoms),
        treatments(answers.page("treatments")),
        treatmentsStated(answers.page("treatments")),
        symptoms.text("cause"));
  }

  static Wishes wishes(Answers answers) {
    Fields page = answers.page("plans-and-wishes");
    SurgeryView surgery = chosen(SurgeryView.class, page, "surgery");
    Agreement agreement = chosen(Agreement.class, page, "agreement");
    return new Wishes(
        surgery == null ? SurgeryView.NOT_KNOWN : surgery,
        agreement == null ? Agreement.NOT_YET : agreement,
        agreement == Agreement.BEST_INTEREST ? page.text("best-interest") : "");
  }

  private static Set<Symptom> symptoms(Fields page) {
    Set<Symptom> symptoms = EnumSet.noneOf(Symptom.class);
    Arrays.stream(Symptom.values())
        .filter(symptom -> page.has("symptoms", symptom.name()))
        .forEach(symptoms::add);
    return symptoms;
  }

  private static Map<Activity, Stated> limits(Fields page) {
    Map<Activity, Stated> limits = new EnumMap<>(Activity.class);
    for (Activity activity : Activity.values()) {
      limits.put(activity, ReadFacts.stated(page, "limits", activity.name()));
    }
    return limits;
  }

  private static List<Treatment> treatments(Fields page) {
    List<Treatment> treatments = new ArrayList<>();
    for (TreatmentKind kind : TreatmentKind.values()) {
      if (page.has("tried", kind.name())) {
        TreatmentResult result = chosen(TreatmentResult.class, page, "result-" + kind);
        treatments.add(
            new Treatment(
                kind,
                kind == TreatmentKind.OTHER ? page.text("other-treatment") : "",
                result == null ? TreatmentResult.NOT_KNOWN : result,
                TypedDates.month(page, "when-" + kind).orElse(null)));
      }
    }
    return treatments;
  }

  private static Stated treatmentsStated(Fields page) {
    if (!page.has("tried")) {
      return Stated.NOT_ASKED;
    } else if (page.has("tried", Options.NONE)) {
      return Stated.NO;
    }
    return page.has("tried", Options.NOT_KNOWN) ? Stated.NOT_KNOWN : Stated.YES;
  }

  /** The constant that was chosen, null when none of this type was. */
  static <E extends Enum<E>> @Nullable E chosen(Class<E> type, Fields page, String field) {
    for (E constant : type.getEnumConstants()) {
      if (page.has(field, constant.name())) {
        return constant;
      }
    }
    return null;
  }
}
