package health.soleus.referral;

import health.soleus.persistence.testkit.RuleCheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house in this module, and the wrong class that each of them names (A12). */
class ArchitectureTest {
  private static final String HERE = "health.soleus.referral";
  private static final Map<String, List<String>> WRONG =
      Map.of(
          "A2",
          List.of("wrong.KnowsTheDatabase"),
          "A4 referral",
          List.of("wrong.KnowsPreparation"));

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return RuleCheck.everyRuleHolds(HERE);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleBites() {
    return RuleCheck.everyRuleBites(HERE, WRONG);
  }
}
