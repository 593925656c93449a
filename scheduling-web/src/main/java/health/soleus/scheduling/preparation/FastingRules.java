package health.soleus.scheduling.preparation;

import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.message.PatientWords;
import health.soleus.persistence.message.StopTime;
import health.soleus.persistence.preparation.FastingPolicy;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;

/**
 * When to stop eating and drinking. Hours are counted on the instant line from the booked arrival,
 * because lists get re-ordered; the told time is never later than the counted one.
 */
@Policy
final class FastingRules {
  private static final String NOT_SEDATED = "Local anaesthetic only.";

  private FastingRules() {}

  /** Local anaesthetic only: eat and drink as normal; this silences FAST-1 to FAST-3. */
  static void fast0(Findings found) {
    if (found.sedated()) {
      found.leaveOut("FAST-0", "Conscious sedation is planned.");
    } else {
      String text = found.text("FAST-0", Map.of());
      found.step("FAST-0", StepKind.FOOD, found.day(), text, NOT_SEDATED);
    }
  }

  /** No food in the 6 hours before arrival. */
  static void fast1(Findings found) {
    if (!found.sedated()) {
      found.leaveOut("FAST-1", NOT_SEDATED);
      return;
    }
    requireApprovedPolicy(found);
    Instant exact = before(found, "FAST-1", "foodHours");
    ZonedDateTime told = StopTime.told(exact);
    String words = PatientWords.dateTime(told);
    String text = found.text("FAST-1", Map.of("foodStop", words));
    found.timed("FAST-1", StepKind.FOOD, exact, told.toLocalDate(), words, text);
  }

  /** Clear drinks until 2 hours before arrival. */
  static void fast2(Findings found) {
    if (!found.sedated()) {
      found.leaveOut("FAST-2", NOT_SEDATED);
      return;
    }
    Instant exact = before(found, "FAST-2", "clearHours");
    ZonedDateTime told = StopTime.told(exact);
    String words = PatientWords.dateTime(told);
    String text = found.text("FAST-2", Map.of("clearStop", words));
    found.timed("FAST-2", StepKind.DRINK, exact, told.toLocalDate(), words, text);
  }

  /** Sips of water until called in, unless the consultant opted out of them. */
  static void fast3(Findings found) {
    if (!found.sedated()) {
      found.leaveOut("FAST-3", NOT_SEDATED);
      return;
    }
    if (found.question().sipsOptOut()) {
      found.leaveOut("FAST-3", "The consultant opted out of sips: a call replaces the food texts.");
      return;
    }
    if (!refluxIsSettled(found)) {
      return;
    }
    Instant exact = before(found, "FAST-2", "clearHours");
    ZonedDateTime told = StopTime.told(exact);
    String words = PatientWords.dateTime(told);
    String text = found.text("FAST-3", Map.of("clearStop", words));
    found.timed("FAST-3", StepKind.DRINK, exact, told.toLocalDate(), words, text);
  }

  /** With reflux somebody must have decided that sips are right for this patient. */
  private static boolean refluxIsSettled(Findings found) {
    String subject = "reflux or slow stomach emptying";
    if (found.has(Condition.REFLUX_OR_SLOW_STOMACH)) {
      return !found.review(
          "FAST-3",
          subject,
          "Reflux or slow stomach emptying: the consultant must decide about sips of water.");
    }
    return !found.isMissing(Condition.REFLUX_OR_SLOW_STOMACH)
        || !found.ask("FAST-3", subject, "reflux or slow stomach emptying?");
  }

  private static Instant before(Findings found, String ruleId, String parameter) {
    return found
        .question()
        .visit()
        .arrival()
        .minus(Duration.ofHours(found.rule(ruleId).number(parameter)));
  }

  /** No other policy or anchor has approved texts (evidence.md 3.1). */
  private static void requireApprovedPolicy(Findings found) {
    String policy = found.rule("FAST-1").parameter("policy");
    String anchor = found.rule("FAST-1").parameter("anchor");
    if (!policy.equals(FastingPolicy.SIX_TWO_SIP.name()) || !anchor.equals("ARRIVAL")) {
      throw new IllegalStateException("fasting by " + policy + " from " + anchor + " has no texts");
    }
  }
}
