package health.soleus.persistence.testkit;

import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.InstructionRules;
import java.util.List;

/** The default rules without a database. */
public final class InMemoryInstructionRules implements InstructionRules {
  private final List<InstructionRule> rules = RulesOfMigration.active();

  @Override
  public List<InstructionRule> active() {
    return rules;
  }
}
