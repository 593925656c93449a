package health.soleus.scheduling.web.booking;

import health.soleus.persistence.message.Way;
import health.soleus.persistence.preparation.LeftOut;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.Addressee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A plan and its messages day by day, with what is open and what was left out.
 *
 * @param explanation what the open gates mean for the patient's messages; empty without gates
 * @param held nothing dated is told to the patient before the gates are met
 * @param summary "Steps on 9 days, 13 messages"
 */
public record PlanView(
    List<PlanDay> days,
    List<GateLine> gates,
    List<LeftOut> leftOut,
    String explanation,
    boolean held,
    String summary) {
  /**
   * What a plan is looked at with.
   *
   * @param status the words for how far a message is; empty for one that is not planned yet
   */
  record Frame(
      Addressee patient,
      LocalDate visit,
      LocalDate today,
      Function<PlannedMessage, String> status) {}

  static PlanView of(PlanContent content, List<PlannedMessage> messages, Frame frame) {
    List<PlanDay> days = new ArrayList<>();
    List<PlanStep> before = content.steps().stream().filter(step -> step.day() == null).toList();
    if (!before.isEmpty()) {
      days.add(
          new PlanDay(
              "Before", "Any day until the visit", false, steps(before, content), List.of()));
    }
    for (LocalDate day : dates(content, messages, frame.visit())) {
      days.add(day(day, content, messages, frame));
    }
    List<GateLine> gates =
        content.gates().stream()
            .sorted(Comparator.comparing(PlanGate::due))
            .map(gate -> GateLine.of(gate, frame.today()))
            .toList();
    return new PlanView(
        days,
        gates,
        content.leftOut(),
        explanation(content),
        content.holdsTexts(),
        summary(days, messages.size()));
  }

  private static PlanDay day(
      LocalDate day, PlanContent content, List<PlannedMessage> messages, Frame frame) {
    List<PlanStep> steps = content.steps().stream().filter(step -> day.equals(step.day())).toList();
    List<MessageLine> lines =
        messages.stream()
            .filter(message -> day.equals(London.dateOf(message.dueAt())))
            .sorted(Comparator.comparing(PlannedMessage::dueAt))
            .map(message -> line(message, messages, frame))
            .toList();
    boolean theDay = day.equals(frame.visit());
    String distance =
        day.equals(frame.today()) && !theDay ? "Today" : PageWords.distance(day, frame.visit());
    return new PlanDay(StaffWords.shortDay(day), distance, theDay, steps(steps, content), lines);
  }

  private static MessageLine line(PlannedMessage message, List<PlannedMessage> all, Frame frame) {
    Way way = Way.of(message, all, frame.patient().reach());
    return MessageLine.of(message, frame.patient(), way, frame.status().apply(message));
  }

  private static List<StepLine> steps(List<PlanStep> steps, PlanContent content) {
    return steps.stream().map(step -> StepLine.of(step, waits(step, content))).toList();
  }

  private static boolean waits(PlanStep step, PlanContent content) {
    return content.holdsTexts()
        || content.gates().stream().anyMatch(gate -> gate.ruleId().equals(step.ruleId()));
  }

  private static SortedSet<LocalDate> dates(
      PlanContent content, List<PlannedMessage> messages, LocalDate visit) {
    SortedSet<LocalDate> dates = new TreeSet<>();
    content.steps().stream().map(PlanStep::day).filter(Objects::nonNull).forEach(dates::add);
    messages.forEach(message -> dates.add(London.dateOf(message.dueAt())));
    dates.add(visit);
    return dates;
  }

  private static String explanation(PlanContent content) {
    if (!content.isProvisional()) {
      return "";
    }
    return content.holdsTexts()
        ? "The slot is held for the patient. No dated plan goes out until this is done; only texts"
            + " 07 and 08 may."
        : "The slot is the patient's now, and the dated plan goes out. Lists show it as provisional"
            + " until the result is in.";
  }

  private static String summary(List<PlanDay> days, int messages) {
    int withSteps = (int) days.stream().filter(day -> !day.steps().isEmpty()).count();
    return "Steps on "
        + PageWords.counted(withSteps, "day", "days")
        + ", "
        + PageWords.counted(messages, "message", "messages");
  }
}
