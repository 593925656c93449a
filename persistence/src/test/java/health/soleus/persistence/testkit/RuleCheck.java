package health.soleus.persistence.testkit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs a rule of the house over a module, and over the class that is deliberately wrong (A12). */
public final class RuleCheck {
  private RuleCheck() {}

  /** The module's own classes, without its tests. */
  public static JavaClasses production(String packageName) {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .withImportOption(new ImportOption.DoNotIncludeJars())
        .importPackages(packageName);
  }

  /** The rule holds for the classes. */
  public static void holds(String rule, JavaClasses classes) {
    HouseRules.named(rule).check(classes);
  }

  /** The rule, run over its wrong class, says so and names it; otherwise it proves nothing. */
  public static void bites(String rule, Class<?>... wrong) {
    JavaClasses classes = new ClassFileImporter().importClasses(wrong);
    EvaluationResult result = HouseRules.named(rule).evaluate(classes);
    assertTrue(result.hasViolation(), rule + " does not see its wrong class");
    String report = result.getFailureReport().toString();
    assertTrue(
        report.contains(wrong[0].getSimpleName()),
        rule + " does not name its wrong class: " + report);
  }

  /** One test for each rule of the house, run over the module. */
  public static Stream<DynamicTest> everyRuleHolds(String packageName) {
    JavaClasses classes = production(packageName);
    return HouseRules.all().keySet().stream()
        .sorted()
        .map(rule -> DynamicTest.dynamicTest(rule, () -> holds(rule, classes)));
  }

  /** One test for each rule that has its wrong classes in the module, by name below the package. */
  public static Stream<DynamicTest> everyRuleBites(
      String packageName, Map<String, List<String>> wrong) {
    return wrong.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(),
                    () -> bites(entry.getKey(), load(packageName, entry.getValue()))));
  }

  private static Class<?>[] load(String packageName, List<String> names)
      throws ClassNotFoundException {
    Class<?>[] classes = new Class<?>[names.size()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = Class.forName(packageName + '.' + names.get(i));
    }
    return classes;
  }
}
