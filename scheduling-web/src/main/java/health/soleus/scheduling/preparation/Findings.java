package health.soleus.scheduling.preparation;

import health.soleus.persistence.access.Role;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.clinical.Stated;
import health.soleus.persistence.message.PatientWords;
import health.soleus.persistence.message.StopGuard;
import health.soleus.persistence.preparation.Clearance;
import health.soleus.persistence.preparation.ClearanceKind;
import health.soleus.persistence.preparation.DoseDates;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.LeftOut;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the rules have found so far for one question. Every text passes the guard here; every gate
 * is open unless a clearance names it exactly.
 */
@Policy
final class Findings {
  private static final Pattern MEDICINE_RULE = Pattern.compile("A[CP]-|DM-|NSAID-|VITALS");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final PreparationQuestion question;
  private final RuleBook book;
  private final MedicineWords words;
  private final List<PlanStep> steps = new ArrayList<>();
  private final List<PlanGate> gates = new ArrayList<>();
  private final Map<String, String> notes = new LinkedHashMap<>();

  Findings(PreparationQuestion question, RuleBook book, MedicineWords words) {
    this.question = question;
    this.book = book;
    this.words = words;
  }

  PreparationQuestion question() {
    return question;
  }

  SafetyFacts facts() {
    return question.facts();
  }

  MedicineWords words() {
    return words;
  }

  /** Whether a rule about a medicine still waits for somebody; INF-1 asks about one of them. */
  boolean hasOpenMedicine() {
    String antibiotic = NamedMedicine.FLUOROQUINOLONE.genericName();
    return gates.stream()
        .anyMatch(
            gate ->
                MEDICINE_RULE.matcher(gate.ruleId()).lookingAt()
                    || gate.subject().equals(antibiotic));
  }

  InstructionRule rule(String id) {
    return book.require(id);
  }

  /** The day of the visit: D. */
  LocalDate day() {
    return question.visit().day();
  }

  /** D minus this parameter's days, on the calendar and never 24 hours times a number. */
  LocalDate daysBefore(String ruleId, String parameter) {
    return day().minusDays(rule(ruleId).number(parameter));
  }

  boolean sedated() {
    return question.sedation() == SedationPlan.CONSCIOUS;
  }

  /** The rule's instruction with these values in it. */
  String text(String ruleId, Map<String, String> values) {
    return fill(rule(ruleId).email(), values);
  }

  /** A text with {placeholders}; one without its value fails, it is never left blank. */
  static String fill(String pattern, Map<String, String> values) {
    Matcher placeholder = PLACEHOLDER.matcher(pattern);
    StringBuilder filled = new StringBuilder();
    while (placeholder.find()) {
      String value = values.get(placeholder.group(1));
      if (value == null) {
        throw new IllegalStateException("no value for " + placeholder.group());
      }
      placeholder.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return placeholder.appendTail(filled).toString();
  }

  /** Something to do at any time on a day, or at any time before when there is no day. */
  void step(String ruleId, StepKind kind, @Nullable LocalDate day, String text, String why) {
    keep(new PlanStep(ruleId, version(ruleId), kind, day, null, "", text, why));
  }

  /** Something with a time: the exact instant, and the day and words it is told in. */
  void timed(
      String ruleId, StepKind kind, Instant at, LocalDate toldDay, String told, String text) {
    String why = "arrival " + PatientWords.dateTime(arrival());
    keep(new PlanStep(ruleId, version(ruleId), kind, toldDay, at, told, text, why));
  }

  ZonedDateTime arrival() {
    return question.visit().arrival().atZone(London.ZONE);
  }

  /** A medicine of which doses are missed; staff always see the three dates together (H6). */
  void medicine(String ruleId, DoseDates doses, String text, String fact) {
    String why =
        fact
            + ". Last taken "
            + PatientWords.day(doses.lastTaken())
            + ", first missed "
            + PatientWords.day(doses.firstMissed())
            + ", days with a missed dose: "
            + doses.missedDays();
    keep(
        new PlanStep(
            ruleId,
            version(ruleId),
            StepKind.MEDICINE,
            doses.firstMissed(),
            null,
            "",
            text,
            why,
            doses));
  }

  private void keep(PlanStep step) {
    StopGuard.ofRule(step.ruleId(), step.text());
    StopGuard.ofRule(step.ruleId(), step.why());
    steps.add(step);
  }

  private int version(String ruleId) {
    return rule(ruleId).version();
  }

  /** The rule does not apply, and why. */
  void leaveOut(String ruleId, String reason) {
    StopGuard.ofRule(ruleId, reason);
    notes.merge(ruleId, reason, (first, next) -> first + " " + next);
  }

  /**
   * Holds the booking until a named clinician has looked at it.
   *
   * @return whether it is open
   */
  boolean review(String ruleId, String subject, String sentence) {
    return hold(GateKind.NAMED_REVIEW, ruleId, subject, sentence, Role.CONSULTANT);
  }

  /** Holds the booking until a safety question is answered; blank is never "no". */
  boolean ask(String ruleId, String subject, String sentence) {
    return ask(ruleId, subject, sentence, Role.CONSULTANT);
  }

  boolean ask(String ruleId, String subject, String sentence, Role owner) {
    return hold(GateKind.ANSWER, ruleId, subject, "Needs information: " + sentence, owner);
  }

  /** Holds the booking until the consultant signs what happens to this medicine. */
  boolean sign(String ruleId, String medicine, String sentence) {
    return hold(GateKind.SIGNATURE, ruleId, medicine, sentence, Role.CONSULTANT);
  }

  /** Holds the booking until a result is in, while the dated plan already goes. */
  boolean awaitResult(String ruleId, String subject, String sentence) {
    return hold(GateKind.RESULT, ruleId, subject, sentence, Role.CONSULTANT);
  }

  private boolean hold(GateKind kind, String ruleId, String subject, String sentence, Role owner) {
    Optional<Clearance> cleared = clearance(kind, ruleId, subject);
    if (cleared.isPresent()) {
      notes.merge(ruleId, words(cleared.get()), (first, next) -> first + " " + next);
      return false;
    }
    StopGuard.plain(sentence);
    String told = sentence.substring(0, 1).toUpperCase(Locale.UK) + sentence.substring(1);
    gates.add(new PlanGate(kind, ruleId, subject, told, owner, due(kind, ruleId)));
    return true;
  }

  /**
   * "OTHER" holds what no rule names; it is due when most reviews are. A rule may want a review
   * earlier than a result.
   */
  private LocalDate due(GateKind kind, String ruleId) {
    if (ruleId.equals(PreparationProtocol.NO_RULE)) {
      return daysBefore("VITALS", "dueDays");
    }
    boolean earlier =
        kind == GateKind.NAMED_REVIEW && rule(ruleId).parameters().containsKey("reviewDueDays");
    return daysBefore(ruleId, earlier ? "reviewDueDays" : "dueDays");
  }

  private static String words(Clearance clearance) {
    String act = clearance.kind() == ClearanceKind.SIGNED_CONTINUE ? "Signed" : "Reviewed";
    return act + " by " + clearance.byName() + ".";
  }

  /** A signature covers a medicine whatever rule asks for it; a review covers its own gate only. */
  private Optional<Clearance> clearance(GateKind kind, String ruleId, String subject) {
    if (kind == GateKind.SIGNATURE) {
      return signed(subject);
    }
    if (kind == GateKind.RESULT && !ruleId.equals("BLD-1")) {
      return Optional.empty();
    }
    return question.clearances().stream()
        .filter(c -> c.kind() == ClearanceKind.REVIEWED)
        .filter(c -> c.ruleId().equals(ruleId) && c.subject().equals(subject))
        .findFirst();
  }

  /** Whether the consultant signed that this medicine goes on unchanged, and who it was. */
  Optional<Clearance> signed(String medicine) {
    return question.clearances().stream()
        .filter(c -> c.kind() == ClearanceKind.SIGNED_CONTINUE && c.subject().equals(medicine))
        .findFirst();
  }

  /** An answer that nobody gave: not asked, or not known. */
  static boolean isMissing(Stated answer) {
    return answer == Stated.NOT_ASKED || answer == Stated.NOT_KNOWN;
  }

  boolean has(Condition condition) {
    return facts().of(condition) == Stated.YES;
  }

  boolean isMissing(Condition condition) {
    return isMissing(facts().of(condition));
  }

  /** The whole answer; a rule that stands nowhere was not evaluated, and that is an error. */
  PlanContent content(Set<String> ruleIds) {
    Set<String> spoken = new LinkedHashSet<>();
    steps.forEach(step -> spoken.add(step.ruleId()));
    gates.forEach(gate -> spoken.add(gate.ruleId()));
    List<LeftOut> leftOut = new ArrayList<>();
    for (String ruleId : ruleIds) {
      String note = notes.get(ruleId);
      if (!spoken.contains(ruleId) && note != null) {
        leftOut.add(new LeftOut(ruleId, note));
      } else if (!spoken.contains(ruleId)) {
        throw new IllegalStateException("rule " + ruleId + " was not evaluated");
      }
    }
    return new PlanContent(List.copyOf(steps), List.copyOf(gates), List.copyOf(leftOut));
  }
}
