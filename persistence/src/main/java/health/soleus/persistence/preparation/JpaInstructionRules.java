package health.soleus.persistence.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** The rules in the database. */
@ApplicationScoped
class JpaInstructionRules implements InstructionRules {
  @PersistenceContext private EntityManager entities;

  @Override
  public List<InstructionRule> active() {
    return entities
        .createQuery(
            "from StoredRule r where r.key.version ="
                + " (select max(n.key.version) from StoredRule n where n.key.id = r.key.id)",
            StoredRule.class)
        .getResultStream()
        .sorted(Comparator.comparingInt(StoredRule::position))
        .map(StoredRule::fact)
        .toList();
  }
}
