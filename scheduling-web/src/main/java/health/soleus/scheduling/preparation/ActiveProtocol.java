package health.soleus.scheduling.preparation;

import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.InstructionRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The protocol with the rules of this deployment. They change by migration only, so they are read
 * once; a rule without code, or code without its rule, stops the deployment (D1).
 */
@ApplicationScoped
public class ActiveProtocol {
  private final InstructionRules rules;
  private volatile @Nullable Loaded loaded;

  /** The protocol and the versions it stands on. */
  private record Loaded(PreparationProtocol protocol, List<PlanInput.RuleVersion> versions) {}

  @Inject
  ActiveProtocol(InstructionRules rules) {
    this.rules = rules;
  }

  void atStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    loaded();
  }

  PreparationProtocol protocol() {
    return loaded().protocol();
  }

  List<PlanInput.RuleVersion> versions() {
    return loaded().versions();
  }

  private Loaded loaded() {
    Loaded already = loaded;
    if (already == null) {
      List<InstructionRule> active = rules.active();
      already =
          new Loaded(
              new PreparationProtocol(active),
              active.stream()
                  .map(rule -> new PlanInput.RuleVersion(rule.id(), rule.version()))
                  .toList());
      loaded = already;
    }
    return already;
  }
}
