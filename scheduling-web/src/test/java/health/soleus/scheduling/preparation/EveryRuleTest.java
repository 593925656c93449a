package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.LeftOut;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.RuleStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EveryRuleTest {
  @Test
  void there_are_35_rules_each_with_code_and_data() {
    assertEquals(35, Someone.RULES.size());
    assertEquals(
        List.copyOf(PreparationProtocol.ruleIds()),
        Someone.RULES.stream().map(InstructionRule::id).toList());
    assertTrue(Someone.RULES.stream().allMatch(rule -> rule.status() == RuleStatus.DEFAULT));
  }

  @Test
  void d1_a_rule_without_code_or_code_without_its_rule_fails_at_start() {
    List<InstructionRule> one = new ArrayList<>(Someone.RULES);
    one.remove(7);
    assertThrows(IllegalStateException.class, () -> new PreparationProtocol(one));
    List<InstructionRule> more = new ArrayList<>(Someone.RULES);
    more.add(renamed(Someone.RULES.get(0)));
    assertThrows(IllegalStateException.class, () -> new PreparationProtocol(more));
    List<InstructionRule> twice = new ArrayList<>(Someone.RULES);
    twice.add(Someone.RULES.get(0));
    assertThrows(IllegalStateException.class, () -> new PreparationProtocol(twice));
  }

  private static InstructionRule renamed(InstructionRule rule) {
    return new InstructionRule(
        "NEW-1", 1, rule.status(), Map.of(), "", "none", "", "", "", null, null);
  }

  @Test
  void every_rule_ends_in_a_step_a_gate_or_a_reason() {
    for (SedationPlan sedation : SedationPlan.values()) {
      for (Someone patient :
          List.of(Someone.healthy(), Someone.healthy().with(SafetyFacts.notAsked()))) {
        PlanContent plan = patient.having(sedation).plan();
        Set<String> spoken = new HashSet<>();
        plan.steps().stream().map(PlanStep::ruleId).forEach(spoken::add);
        plan.gates().stream().map(PlanGate::ruleId).forEach(spoken::add);
        plan.leftOut().stream().map(LeftOut::ruleId).forEach(spoken::add);
        spoken.remove(PreparationProtocol.NO_RULE);
        assertEquals(PreparationProtocol.ruleIds(), spoken);
      }
    }
  }

  @Test
  void somebody_about_whom_nothing_was_asked_is_held_and_told_nothing_of_medicines() {
    Someone nobody = Someone.healthy().with(SafetyFacts.notAsked());
    assertTrue(nobody.plan().holdsTexts());
    assertFalse(nobody.hasStep("VITALS"));
    assertTrue(nobody.plan().steps().stream().allMatch(step -> step.doses() == null));
  }

  @Test
  void a_gate_is_named_by_rule_and_subject_alone() {
    PlanContent plan = Someone.healthy().with(SafetyFacts.notAsked()).plan();
    Set<List<String>> names = new HashSet<>();
    for (PlanGate gate : plan.gates()) {
      assertTrue(names.add(List.of(gate.ruleId(), gate.subject())), gate.toString());
      assertFalse(gate.sentence().isBlank());
    }
  }

  @Test
  void the_version_of_the_rule_stands_with_each_step() {
    assertTrue(Someone.healthy().plan().steps().stream().allMatch(step -> step.ruleVersion() == 1));
  }

  @Test
  void no_value_stays_open_in_a_text() {
    for (PlanStep step : Someone.healthy().withKidney(null).plan().steps()) {
      assertFalse(step.text().contains("{"), step.text());
    }
  }

  @Test
  void a_fasting_policy_without_approved_texts_is_refused() {
    assertThrows(IllegalStateException.class, () -> withParameter("FAST-1", "policy", "SIX_FOUR"));
    assertThrows(
        IllegalStateException.class, () -> withParameter("FAST-1", "anchor", "PROCEDURE_START"));
  }

  @Test
  void h4_a_rule_whose_text_would_stop_a_medicine_is_never_shown() {
    for (String email : List.of("Stop your warfarin.", "Do not take your tablet.")) {
      List<InstructionRule> rules =
          Someone.RULES.stream()
              .map(rule -> rule.id().equals("BRING-1") ? saying(rule, email) : rule)
              .toList();
      PreparationProtocol protocol = new PreparationProtocol(rules);
      assertThrows(
          IllegalStateException.class, () -> protocol.plan(Someone.healthy().question()), email);
    }
  }

  @Test
  void a_text_with_a_value_that_nobody_gives_is_never_shown_half_empty() {
    List<InstructionRule> rules =
        Someone.RULES.stream()
            .map(rule -> rule.id().equals("BRING-1") ? saying(rule, "Come at {hour}.") : rule)
            .toList();
    PreparationProtocol protocol = new PreparationProtocol(rules);
    assertThrows(IllegalStateException.class, () -> protocol.plan(Someone.healthy().question()));
  }

  private static InstructionRule saying(InstructionRule rule, String email) {
    return new InstructionRule(
        rule.id(),
        rule.version(),
        rule.status(),
        rule.parameters(),
        email,
        rule.sms(),
        rule.signOff(),
        rule.sources(),
        rule.approvedBy(),
        rule.approvedOn(),
        rule.reviewOn());
  }

  private static PlanContent withParameter(String id, String name, String value) {
    List<InstructionRule> rules =
        Someone.RULES.stream()
            .map(rule -> rule.id().equals(id) ? changed(rule, name, value) : rule)
            .toList();
    return new PreparationProtocol(rules).plan(Someone.healthy().question());
  }

  private static InstructionRule changed(InstructionRule rule, String name, String value) {
    Map<String, String> parameters = new HashMap<>(rule.parameters());
    parameters.put(name, value);
    return new InstructionRule(
        rule.id(),
        rule.version() + 1,
        rule.status(),
        parameters,
        rule.email(),
        rule.sms(),
        rule.signOff(),
        rule.sources(),
        rule.approvedBy(),
        rule.approvedOn(),
        rule.reviewOn());
  }
}
