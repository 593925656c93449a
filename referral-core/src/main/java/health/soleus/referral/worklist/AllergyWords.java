package health.soleus.referral.worklist;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Allergy;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.type.Policy;
import health.soleus.referral.triage.ClinicalWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The allergies as they stand beside a name, on every page alike (H14, H16). */
@Policy
public final class AllergyWords {
  private AllergyWords() {}

  /** "stop" for some, "none" for none known, "ask" where not all was answered. */
  public static String state(SafetyFacts facts) {
    if (stated(facts, Stated.YES).findAny().isPresent()) {
      return "stop";
    }
    return stated(facts, Stated.NO).count() == Allergen.values().length ? "none" : "ask";
  }

  /** One line each; never empty. */
  public static List<String> lines(SafetyFacts facts) {
    List<String> lines = new ArrayList<>();
    stated(facts, Stated.YES).forEach(allergen -> lines.add(allergy(facts, allergen)));
    List<String> open =
        Arrays.stream(Allergen.values())
            .filter(a -> facts.of(a) != Stated.YES && facts.of(a) != Stated.NO)
            .map(a -> ClinicalWords.of(a))
            .toList();
    if (open.size() == Allergen.values().length) {
      lines.add("Allergies not asked");
    } else if (!open.isEmpty()) {
      lines.add("Not answered: " + String.join("; ", open));
    }
    return lines.isEmpty() ? List.of("No known allergies") : lines;
  }

  private static String allergy(SafetyFacts facts, Allergen allergen) {
    String name = ClinicalWords.of(allergen);
    for (Allergy allergy : facts.allergies()) {
      if (allergy.allergen() == allergen) {
        String grade =
            allergy.grade() == null ? "" : " (" + ClinicalWords.of(allergy.grade()) + ")";
        String detail = allergy.detail().isBlank() ? "" : ": " + allergy.detail().strip();
        return name + grade + detail;
      }
    }
    return name;
  }

  private static Stream<Allergen> stated(SafetyFacts facts, Stated answer) {
    return Arrays.stream(Allergen.values()).filter(a -> facts.of(a) == answer);
  }
}
