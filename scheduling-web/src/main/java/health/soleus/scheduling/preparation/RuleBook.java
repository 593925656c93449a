package health.soleus.scheduling.preparation;

import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.type.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules by id, exactly those that have code: one more or one less fails at start (D1). */
@Policy
final class RuleBook {
  private final Map<String, InstructionRule> byId = new LinkedHashMap<>();

  RuleBook(List<InstructionRule> rules, Set<String> idsWithCode) {
    for (InstructionRule rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalStateException("rule " + rule.id() + " stands twice");
      }
    }
    if (!byId.keySet().equals(idsWithCode)) {
      throw new IllegalStateException(
          "rules as data " + byId.keySet() + " are not the rules with code " + idsWithCode);
    }
  }

  InstructionRule require(String id) {
    InstructionRule rule = byId.get(id);
    if (rule == null) {
      throw new IllegalStateException("there is no rule " + id);
    }
    return rule;
  }
}
