package health.soleus.persistence.preparation;

import java.util.List;

/**
 * What the protocol found for one visit. Every rule of the set stands in {@code steps}, {@code
 * gates} or {@code leftOut}; one that stands nowhere was not evaluated, and that is an error.
 */
public record PlanContent(List<PlanStep> steps, List<PlanGate> gates, List<LeftOut> leftOut) {
  public boolean isProvisional() {
    return !gates.isEmpty();
  }

  /** Whether only texts 07 and 08 may go (evidence.md 5.2 step 3). */
  public boolean holdsTexts() {
    return gates.stream().anyMatch(gate -> gate.kind().holdsTexts());
  }
}
