package health.soleus.persistence.message;

import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.preparation.DoseDates;
import health.soleus.persistence.preparation.GateKind;
import health.soleus.persistence.preparation.PlanGate;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The messages of one visit, in the order for one patient. */
@Policy
final class VisitTimetable {
  private static final int ESCORT_DAYS = 7;
  private static final int REMINDER_DAYS = 3;
  private static final int UNWELL_DAYS = 2;
  private static final int PLAN_START_DAYS = 3;
  private static final int TEST_DAYS = 7;
  private static final LocalTime ESCORT_ENDS = LocalTime.of(17, 0);

  /** A message that was due this long ago has left, or failed and is on the clerk's list. */
  private static final Duration SURELY_SENT = Duration.ofHours(1);

  /** Text and e-mail have one reason: who is called instead hears it once. */
  private static final String FOOD_WHY = "FAST-1: told stop, the day before";

  private static final Set<String> BLOOD_TESTS = Set.of("REN-1", "BLD-1");

  private final VisitMessages input;
  private final PlanWords words;
  private final MessageWriter writer;
  private final LocalDate day;
  private final Instant arrival;
  private final Instant now;
  private final List<PlannedMessage> out = new ArrayList<>();

  VisitTimetable(VisitMessages input) {
    this.input = input;
    words = new PlanWords(input.content(), input.visit());
    writer = new MessageWriter(input, words);
    day = input.visit().day();
    arrival = input.visit().arrival();
    now = input.now();
  }

  List<PlannedMessage> messages() {
    if (input.planStarted() && input.telling() != Telling.UNCHANGED) {
      String moved =
          "Your visit is now %s, %s.".formatted(PatientWords.day(day), PatientWords.time(arrival));
      plan(
          new DueMessage("CALL-PLAN-STARTED", now, arrival, "a first missed dose is reached")
              .instructing()
              .with("words", moved));
    }
    if (input.content().holdsTexts()) {
      whileHeld();
    } else {
      atOnce();
      bloodTest();
      medicinePlan();
      escort();
      reminder();
      unwell();
      food();
    }
    return out.stream().sorted(Comparator.comparing(PlannedMessage::dueAt)).toList();
  }

  /** Only texts 07 and 08, and a call where the patient holds a plan that is void now. */
  private void whileHeld() {
    List<PlanGate> gates = input.content().gates();
    if (input.toldBefore()) {
      plan(
          new DueMessage(
              "CALL-VOID", now, arrival, "a review is open and the patient was told before"));
    }
    if (gates.stream().anyMatch(gate -> gate.kind() == GateKind.SIGNATURE)) {
      plan(new DueMessage("SMS-07", now, arrival, "AC-0: a plan is not signed").instructing());
      plan(new DueMessage("EMAIL-PLAN-TO-SIGN", now, arrival, "AC-0: a plan is not signed"));
    }
    gates.stream()
        .filter(gate -> gate.kind() != GateKind.SIGNATURE && gate.kind().holdsTexts())
        .filter(gate -> !gate.ruleId().equals("PREG-1"))
        .findFirst()
        .ifPresent(
            gate -> plan(new DueMessage("SMS-08", now, arrival, gate.ruleId() + ": still open")));
  }

  private void atOnce() {
    switch (input.telling()) {
      case FIRST -> tell("SMS-01", "EMAIL-BOOKED", "the visit is booked");
      case MOVED -> tell("SMS-11", "EMAIL-MOVED", "the visit was moved");
      case CHANGED -> tell("SMS-11", "EMAIL-CHANGED", "a fact changed");
      case UNCHANGED -> {
        // What the patient was told still holds.
      }
    }
  }

  private void tell(String sms, String email, String why) {
    plan(urgent(new DueMessage(sms, now, arrival, why).instructing()));
    plan(urgent(new DueMessage(email, now, arrival, why).instructing()));
  }

  /** News about a visit of today or tomorrow does not wait for the morning. */
  private DueMessage urgent(DueMessage slot) {
    return London.dateOf(now).isBefore(day.minusDays(1)) ? slot : slot.onTheDayOfCare();
  }

  private void bloodTest() {
    input.content().gates().stream()
        .filter(gate -> gate.kind() == GateKind.RESULT)
        .filter(gate -> BLOOD_TESTS.contains(gate.ruleId()))
        .min(Comparator.comparing(PlanGate::due))
        .ifPresent(
            gate ->
                plan(
                    new DueMessage(
                            "SMS-09",
                            QuietHours.dated(gate.due().minusDays(TEST_DAYS)),
                            startOf(gate.due().plusDays(1)),
                            gate.ruleId() + ": a week before the test date")
                        .instructing()
                        .with("date", PatientWords.day(gate.due()))
                        .insteadSay(words.of(gate.ruleId()))));
  }

  private void medicinePlan() {
    Optional<PlanStep> first =
        input.content().steps().stream()
            .filter(step -> step.doses() != null)
            .min(Comparator.comparing(step -> doses(step).firstMissed()));
    first.ifPresent(
        step -> {
          LocalDate starts = doses(step).firstMissed();
          plan(
              new DueMessage(
                      "SMS-06",
                      QuietHours.dated(starts.minusDays(PLAN_START_DAYS)),
                      startOf(starts),
                      step.ruleId() + ": 3 days before the first missed dose")
                  .instructing()
                  .with("date", PatientWords.day(starts))
                  .insteadSay(step.text()));
        });
  }

  private static DoseDates doses(PlanStep step) {
    return Objects.requireNonNull(step.doses());
  }

  private void escort() {
    if (input.sedation() != SedationPlan.CONSCIOUS) {
      return;
    }
    Instant due = QuietHours.dated(day.minusDays(ESCORT_DAYS));
    Instant ends = day.minusDays(1).atTime(ESCORT_ENDS).atZone(London.ZONE).toInstant();
    String why = "ESC-1: 7 days before";
    plan(new DueMessage("SMS-02", due, ends, why).instructing().insteadSay(words.of("ESC-1")));
    plan(new DueMessage("EMAIL-ESCORT", due, ends, why));
  }

  /** Whoever was told the date just now needs no reminder of it as well. */
  private void reminder() {
    Instant due = QuietHours.dated(day.minusDays(REMINDER_DAYS));
    if (due.isBefore(now) && input.telling() != Telling.UNCHANGED) {
      return;
    }
    plan(new DueMessage("SMS-03b", due, arrival, "3 days before"));
    plan(new DueMessage("EMAIL-REMINDER", due, arrival, "3 days before"));
  }

  private void unwell() {
    Instant due = QuietHours.dated(day.minusDays(UNWELL_DAYS));
    plan(
        new DueMessage("SMS-10", due, arrival, "INF-1: 2 days before")
            .instructing()
            .insteadSay(words.of("INF-1")));
  }

  /**
   * The day before: SMS-04 for a stop on the day, 04b for one the evening before; 05 on the day.
   */
  private void food() {
    Optional<PlanStep> fasting =
        input.content().steps().stream().filter(step -> step.ruleId().equals("FAST-1")).findFirst();
    if (fasting.isEmpty()) {
      return;
    }
    ZonedDateTime stop = StopTime.told(Objects.requireNonNull(fasting.get().at()));
    Instant due = QuietHours.dated(day.minusDays(1));
    if (input.sipsOptOut()) {
      plan(
          new DueMessage("CALL-NO-SIPS", due, arrival, "FAST-3: the consultant opted out of sips")
              .onTheDayOfCare()
              .with("food", words.foodWithoutSips())
              .with("clearStop", clearStop()));
    } else {
      plan(foodText(stop, due));
    }
    plan(
        new DueMessage("EMAIL-FOOD", due, stop.toInstant(), FOOD_WHY)
            .onTheDayOfCare()
            .with("food", words.food()));
  }

  private DueMessage foodText(ZonedDateTime stop, Instant due) {
    boolean onTheDay = London.dateOf(now).equals(day);
    boolean eveningBefore = stop.toLocalDate().isBefore(day);
    String text = onTheDay ? "SMS-05" : eveningBefore ? "SMS-04b" : "SMS-04";
    Instant wordsHold = onTheDay || eveningBefore ? stop.toInstant() : startOf(day);
    return new DueMessage(text, onTheDay ? now : due, wordsHold, FOOD_WHY)
        .instructing()
        .onTheDayOfCare()
        .with("time", PatientWords.time(stop.toLocalTime()))
        .insteadSay(words.food());
  }

  private String clearStop() {
    return input.content().steps().stream()
        .filter(step -> step.ruleId().equals("FAST-2"))
        .map(PlanStep::told)
        .findFirst()
        .orElseThrow();
  }

  private static Instant startOf(LocalDate date) {
    return date.atStartOfDay(London.ZONE).toInstant();
  }

  /** Late is at once, never after its time; an instruction whose time has passed is a call. */
  private void plan(DueMessage slot) {
    Instant due = slot.due.isBefore(now) ? now : slot.due;
    MessageTemplate template = MessageTemplates.active().require(slot.template);
    if (template.channel() != Channel.PHONE) {
      due = QuietHours.allow(due, slot.dayOfCare);
    }
    if (due.isBefore(slot.notAfter)) {
      add(writer.write(slot, template, due));
    } else if (slot.instruction && !slot.instead.isEmpty()) {
      add(call(slot));
    }
  }

  private void add(PlannedMessage message) {
    boolean heardBefore =
        input.telling() != Telling.MOVED
            && input.telling() != Telling.CHANGED
            && input.earlier().stream()
                .anyMatch(
                    old ->
                        old.template().equals(message.template())
                            && old.body().equals(message.body())
                            && old.dueAt().plus(SURELY_SENT).isBefore(now));
    if (!heardBefore) {
      out.add(message);
    }
  }

  private PlannedMessage call(DueMessage slot) {
    DueMessage instead =
        new DueMessage("CALL-INSTEAD", now, arrival, slot.why + "; its time has passed")
            .instructing()
            .with("template", slot.template)
            .with("words", slot.instead);
    return writer.write(instead, MessageTemplates.active().require("CALL-INSTEAD"), now);
  }
}
