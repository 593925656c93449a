package health.soleus.persistence.message;

import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.preparation.Visit;
import health.soleus.persistence.type.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The steps of a plan as the paragraphs of an e-mail or a printed letter, each word for word. */
@Policy
final class PlanWords {
  private static final Set<String> OWN_PARAGRAPH = Set.of("BRING-1", "INF-1");
  private static final Set<String> BY_THAT_DAY = Set.of("REN-1", "BLD-1");
  private static final Set<String> FOOD_AND_DRINK = Set.of("FAST-1", "FAST-2", "FAST-3");
  private static final Comparator<PlanStep> BY_TIME =
      Comparator.comparing((PlanStep step) -> step.at() == null ? Instant.MIN : step.at());

  private final PlanContent content;
  private final Visit visit;

  PlanWords(PlanContent content, Visit visit) {
    this.content = content;
    this.visit = visit;
  }

  /** What to do and when, under a heading for each day. */
  String plan() {
    List<String> paragraphs = new ArrayList<>();
    List<String> anyTime =
        texts(
            content.steps().stream().filter(step -> step.day() == null && isInPlan(step)).toList());
    if (!anyTime.isEmpty()) {
      paragraphs.add("Before your visit:\n" + String.join("\n", anyTime));
    }
    TreeMap<LocalDate, List<PlanStep>> days =
        content.steps().stream()
            .filter(step -> step.day() != null && isInPlan(step))
            .collect(Collectors.groupingBy(PlanStep::day, TreeMap::new, Collectors.toList()));
    days.computeIfAbsent(visit.day(), day -> List.of());
    days.forEach((day, steps) -> addDay(paragraphs, day, steps));
    return String.join("\n\n", paragraphs);
  }

  private void addDay(List<String> paragraphs, LocalDate day, List<PlanStep> steps) {
    List<PlanStep> until =
        steps.stream().filter(step -> BY_THAT_DAY.contains(step.ruleId())).toList();
    if (!until.isEmpty()) {
      paragraphs.add("By " + PatientWords.day(day) + ":\n" + String.join("\n", texts(until)));
    }
    List<String> lines =
        new ArrayList<>(
            texts(steps.stream().filter(step -> !BY_THAT_DAY.contains(step.ruleId())).toList()));
    if (day.equals(visit.day())) {
      lines.add("Arrive at " + PatientWords.time(visit.arrival()) + ".");
    }
    if (!lines.isEmpty()) {
      paragraphs.add(PatientWords.day(day) + ":\n" + String.join("\n", lines));
    }
  }

  /** What to eat and drink, in one paragraph. */
  String food() {
    return content.steps().stream()
        .filter(step -> FOOD_AND_DRINK.contains(step.ruleId()))
        .map(PlanStep::text)
        .collect(Collectors.joining("\n"));
  }

  /** The first sentences about food and clear drinks for a patient who may not sip. */
  String foodWithoutSips() {
    return content.steps().stream()
        .filter(step -> step.ruleId().equals("FAST-1") || step.ruleId().equals("FAST-2"))
        .map(PlanStep::text)
        .collect(Collectors.joining(" "));
  }

  String home() {
    return content.steps().stream()
        .filter(step -> step.kind() == StepKind.HOME)
        .map(PlanStep::text)
        .collect(Collectors.joining("\n"));
  }

  /** The text of this rule's steps; empty when it has none. */
  String of(String ruleId) {
    return content.steps().stream()
        .filter(step -> step.ruleId().equals(ruleId))
        .map(PlanStep::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean isInPlan(PlanStep step) {
    return step.kind() != StepKind.HOME && !OWN_PARAGRAPH.contains(step.ruleId());
  }

  private static List<String> texts(List<PlanStep> steps) {
    return steps.stream().sorted(BY_TIME).map(PlanStep::text).distinct().toList();
  }
}
