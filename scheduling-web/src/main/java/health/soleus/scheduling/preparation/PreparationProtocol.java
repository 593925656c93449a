package health.soleus.scheduling.preparation;

import health.soleus.persistence.message.PatientWords;
import health.soleus.persistence.message.StopTime;
import health.soleus.persistence.preparation.DoseDates;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Pure: which instructions one visit needs, at which offset, and why (evidence.md section 5). */
@Policy
public final class PreparationProtocol {
  /** Where the rule would stand for a stated fact that no rule names. */
  public static final String NO_RULE = "OTHER";

  private static final Map<String, Consumer<Findings>> CODE = inFixedOrder();

  private final RuleBook book;
  private final MedicineWords words;

  /** Fails unless the rules as data are exactly those that have code (D1). */
  public PreparationProtocol(List<InstructionRule> rules) {
    book = new RuleBook(rules, CODE.keySet());
    words = new MedicineWords(book);
  }

  /** The order of evidence.md 5.2; within it a later rule may look at what earlier ones found. */
  private static Map<String, Consumer<Findings>> inFixedOrder() {
    Map<String, Consumer<Findings>> code = new LinkedHashMap<>();
    code.put("FAST-0", FastingRules::fast0);
    code.put("FAST-1", FastingRules::fast1);
    code.put("FAST-2", FastingRules::fast2);
    code.put("FAST-3", FastingRules::fast3);
    code.put("ESC-1", EscortRules::esc1);
    code.put("ESC-2", EscortRules::esc2);
    code.put("ESC-3", EscortRules::esc3);
    code.put("AC-0", BloodThinnerRules::ac0);
    code.put("AC-1a", BloodThinnerRules::ac1a);
    code.put("AC-1b", BloodThinnerRules::ac1b);
    code.put("AC-2a", BloodThinnerRules::ac2a);
    code.put("AC-2b", BloodThinnerRules::ac2b);
    code.put("AC-3", BloodThinnerRules::ac3);
    code.put("AC-4", BloodThinnerRules::ac4);
    code.put("AP-1", BloodThinnerRules::ap1);
    code.put("AP-2", BloodThinnerRules::ap2);
    code.put("DM-1a", DiabetesRules::dm1a);
    code.put("DM-1b", DiabetesRules::dm1b);
    code.put("DM-2", DiabetesRules::dm2);
    code.put("DM-3", DiabetesRules::dm3);
    code.put("DM-4", DiabetesRules::dm4);
    code.put("DM-5", DiabetesRules::dm5);
    code.put("DM-6", DiabetesRules::dm6);
    code.put("CON-1", ReviewRules::con1);
    code.put("REN-1", KidneyRules::ren1);
    code.put("BLD-1", KidneyRules::bld1);
    code.put("PREG-1", ReviewRules::preg1);
    code.put("OSA-1", ReviewRules::osa1);
    code.put("INF-1", ReviewRules::inf1);
    code.put("ALL-1", ReviewRules::all1);
    code.put("LIE-1", EscortRules::lie1);
    code.put("NSAID-1", OtherRules::nsaid1);
    code.put("ASA-1", ReviewRules::asa1);
    code.put("VITALS", OtherRules::vitals);
    code.put("BRING-1", OtherRules::bring1);
    return Collections.unmodifiableMap(code);
  }

  /** The ids that have code, in the order of evaluation. */
  public static Set<String> ruleIds() {
    return CODE.keySet();
  }

  /** Every rule as a step, a gate or left out with its reason. */
  public PlanContent plan(PreparationQuestion question) {
    Findings found = new Findings(question, book, words);
    CODE.values().forEach(rule -> rule.accept(found));
    OtherRules.factsWithoutRule(found);
    return found.content(CODE.keySet());
  }

  /** A sentence for each required step whose time has passed at this moment. */
  public static List<String> tooSoon(PlanContent content, Instant now) {
    List<String> sentences = new ArrayList<>();
    LocalDate today = London.dateOf(now);
    for (PlanStep step : content.steps()) {
      DoseDates doses = step.doses();
      if (step.ruleId().equals("FAST-1") && step.at() != null) {
        ZonedDateTime stop = StopTime.told(step.at());
        if (!now.isBefore(stop.toInstant())) {
          sentences.add("Too soon: no food after " + PatientWords.dateTime(stop) + " has passed.");
        }
      }
      if (doses != null && !today.isBefore(doses.firstMissed())) {
        String day = PatientWords.day(doses.firstMissed());
        sentences.add(
            "Too soon: the medicine plan of " + step.ruleId() + " starts on " + day + ".");
      }
    }
    for (PlanGate gate : content.gates()) {
      if (gate.kind() == GateKind.RESULT && today.isAfter(gate.due())) {
        String day = PatientWords.day(gate.due());
        sentences.add("Too soon: a blood test was needed by " + day + ".");
      }
    }
    return sentences.stream().distinct().toList();
  }
}
