package health.soleus.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.testkit.HouseRules;
import health.soleus.persistence.testkit.RuleCheck;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house in the record, and the wrong class that each of them names (A12). */
class ArchitectureTest {
  private static final String HERE = "health.soleus.persistence";
  private static final Map<String, List<String>> WRONG =
      Map.ofEntries(
          Map.entry("A3 referral", List.of("referral.wrong.KnowsAnotherContext")),
          Map.entry("A3 scheduling", List.of("scheduling.wrong.KnowsAnotherContext")),
          Map.entry("A3 notification", List.of("notification.wrong.KnowsAnotherContext")),
          Map.entry("A3 patient", List.of("patient.wrong.KnowsAnotherContext")),
          Map.entry("A5 packages", List.of("wrong.PolicyWithARepository")),
          Map.entry("A5 clock", List.of("wrong.PolicyWithAClock")),
          Map.entry("A6 now", List.of("wrong.ReadsTheTime")),
          Map.entry("A6 Date", List.of("wrong.OldDate")),
          Map.entry("A6 timestamps", List.of("wrong.StampedByHibernate")),
          Map.entry("A8 caller", List.of("wrong.UseCaseWithoutACaller")),
          Map.entry("A8 role", List.of("wrong.UseCaseForEverybody")),
          Map.entry("A8 audit", List.of("wrong.UseCaseWithoutARow")),
          Map.entry("A8 transactions", List.of("wrong.TransactionOutsideAUseCase")),
          Map.entry("A9 entities", List.of("wrong.UnversionedRoot")),
          Map.entry("A9 signatures", List.of("event.wrong.EventWithAnEntity")),
          Map.entry("A10", List.of("event.wrong.EventWithAnEntity")),
          Map.entry("A11 cycles", List.of("wrong.left.Left", "wrong.right.Right")));

  /** The clauses whose wrong class needs a library that only another module has. */
  private static final Set<String> BITTEN_ELSEWHERE =
      Set.of(
          "A1 Kafka",
          "A1 Faces",
          "A1 REST",
          "A2",
          "A4 notifications",
          "A4 referral",
          "A4 scheduling",
          "A7");

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return RuleCheck.everyRuleHolds(HERE);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleBites() {
    return RuleCheck.everyRuleBites(HERE, WRONG);
  }

  @Test
  void everyClauseHasAWrongClassSomewhere() {
    Set<String> bitten = new TreeSet<>(WRONG.keySet());
    bitten.addAll(BITTEN_ELSEWHERE);
    assertEquals(new TreeSet<>(HouseRules.all().keySet()), bitten);
  }
}
