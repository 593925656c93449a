package health.soleus.persistence.preparation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing the patient does, in the words they are told.
 *
 * @param ruleId the rule behind it
 * @param day the London day it belongs to, null for "at any time before"
 * @param at the exact instant meant, null when it is a whole day
 * @param told the time as told after rounding down and D14, in patient words; empty when there is
 *     none
 * @param text the instruction, with every value filled in
 * @param why the fact that triggered the rule, for staff
 * @param doses for a medicine of which doses are missed, else null
 */
public record PlanStep(
    String ruleId,
    int ruleVersion,
    StepKind kind,
    @Nullable LocalDate day,
    @Nullable Instant at,
    String told,
    String text,
    String why,
    @Nullable DoseDates doses) {

  /** A step without missed doses. */
  public PlanStep(
      String ruleId,
      int ruleVersion,
      StepKind kind,
      @Nullable LocalDate day,
      @Nullable Instant at,
      String told,
      String text,
      String why) {
    this(ruleId, ruleVersion, kind, day, at, told, text, why, null);
  }
}
