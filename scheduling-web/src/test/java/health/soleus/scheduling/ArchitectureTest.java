package health.soleus.scheduling;

import health.soleus.persistence.testkit.RuleCheck;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house in this module, and the wrong class that each of them names (A12). */
class ArchitectureTest {
  private static final String HERE = "health.soleus.scheduling";
  private static final Map<String, List<String>> WRONG =
      Map.of(
          "A1 Faces",
          List.of("wrong.KnowsTheBrowser"),
          "A1 REST",
          List.of("wrong.AnswersOverRest"),
          "A4 scheduling",
          List.of("wrong.KnowsTheReferral"),
          "A7",
          List.of("web.wrong.PageWithARepository"));

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return RuleCheck.everyRuleHolds(HERE);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleBites() {
    return RuleCheck.everyRuleBites(HERE, WRONG);
  }
}
