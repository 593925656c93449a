package health.soleus.scheduling.preparation;

import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.util.List;

/** Pure: which instructions one visit needs, at which offset, and why (evidence.md section 5). */
@Policy
public final class PreparationProtocol {
  private final List<InstructionRule> rules;

  public PreparationProtocol(List<InstructionRule> rules) {
    this.rules = rules;
  }

  /** Every rule as a step, a gate or left out with its reason. */
  public PlanContent plan(PreparationQuestion question) {
    throw new UnsupportedOperationException(question.toString() + rules);
  }

  /** A sentence for each required step whose time has passed at this moment. */
  public static List<String> tooSoon(PlanContent content, Instant now) {
    throw new UnsupportedOperationException(content.toString() + now);
  }
}
