package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Policy;
import java.util.Map;

/** Going home: the responsible adult, the first 24 and 48 hours, lying flat before. */
@Policy
final class EscortRules {
  private static final String NOT_SEDATED = "Local anaesthetic only.";
  private static final String ADULT = "adult at home overnight";

  private EscortRules() {}

  /** A sedated patient goes home with an adult who stays overnight. */
  static void esc1(Findings found) {
    if (!found.sedated()) {
      found.leaveOut("ESC-1", NOT_SEDATED);
      return;
    }
    Stated adult = found.facts().goingHome().adultOvernight();
    String text = found.text("ESC-1", Map.of());
    found.step("ESC-1", StepKind.HOME, found.day(), text, "Conscious sedation is planned.");
    if (adult == Stated.NO) {
      found.review(
          "ESC-1",
          ADULT,
          "No adult can stay overnight: the consultant and the ward must agree another way.");
    } else if (Findings.isMissing(adult)) {
      found.ask("ESC-1", ADULT, "does an adult take the patient home and stay?", Role.BOOKING);
    }
  }

  /** The first 24 hours; their end is a date and time only once the patient goes home. */
  static void esc2(Findings found) {
    if (!found.sedated()) {
      found.leaveOut("ESC-2", NOT_SEDATED);
      return;
    }
    String why = "Conscious sedation is planned; the end is set when the patient goes home.";
    found.step("ESC-2", StepKind.HOME, found.day(), found.text("ESC-2", Map.of()), why);
  }

  /** No driving for 48 hours after the groin; the longer of ESC-2 and ESC-3 holds. */
  static void esc3(Findings found) {
    if (found.question().access() == AccessSite.OTHER) {
      found.leaveOut("ESC-3", "The way in is not the groin.");
      return;
    }
    String text = found.rule("ESC-3").parameter("untilDischarge");
    String why = "Access by the groin; the date is set when the patient goes home.";
    found.step("ESC-3", StepKind.HOME, found.day(), text, why);
  }

  /** Everybody lies flat afterwards; who cannot is reviewed. */
  static void lie1(Findings found) {
    found.step(
        "LIE-1", StepKind.HOME, found.day(), found.text("LIE-1", Map.of()), "Every patient.");
    String subject = "lying flat and still";
    if (found.has(Condition.CANNOT_LIE_FLAT)) {
      found.review("LIE-1", subject, "Cannot lie flat and still: the consultant must review.");
    } else if (found.isMissing(Condition.CANNOT_LIE_FLAT)) {
      found.ask("LIE-1", subject, "can the patient lie flat and still?");
    }
  }
}
