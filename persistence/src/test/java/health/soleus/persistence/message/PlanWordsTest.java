package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.StepKind;
import health.soleus.persistence.preparation.Visit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The plan as the patient reads it: each day once, in order, nothing of the way home in it. */
class PlanWordsTest {
  private static final LocalDate EVE = LocalDate.of(2027, 3, 27);
  private static final Visit VISIT =
      new Visit(
          Instant.parse("2027-03-28T06:30:00Z"), Instant.parse("2027-03-28T07:30:00Z"), "Unit");

  private static PlanStep step(
      String rule, StepKind kind, @Nullable LocalDate day, @Nullable String at, String text) {
    return new PlanStep(
        rule, 1, kind, day, at == null ? null : Instant.parse(at), "", text, "because");
  }

  private static PlanWords words(PlanStep... steps) {
    return new PlanWords(new PlanContent(List.of(steps), List.of(), List.of()), VISIT);
  }

  @Test
  void each_day_is_a_paragraph_and_a_test_says_by_when() {
    PlanWords words =
        words(
            step("FAST-2", StepKind.DRINK, EVE.plusDays(1), "2027-03-28T04:30:00Z", "Drink."),
            step("FAST-1", StepKind.FOOD, EVE, "2027-03-27T23:00:00Z", "Eat."),
            step("VITALS", StepKind.MEDICINE, EVE, "2027-03-27T08:00:00Z", "Tablets."),
            step("VITALS", StepKind.MEDICINE, EVE, "2027-03-27T08:00:00Z", "Tablets."),
            step("REN-1", StepKind.CHECK, EVE.minusDays(3), null, "Blood test."),
            step("PREG-1", StepKind.CHECK, EVE.minusDays(3), null, "Tell us."),
            step("AC-0", StepKind.MEDICINE, null, null, "Keep taking it."),
            step("BRING-1", StepKind.CHECK, EVE.plusDays(1), null, "Bring this."),
            step("INF-1", StepKind.CHECK, null, null, "Call if unwell."),
            step("ESC-1", StepKind.HOME, EVE.plusDays(1), null, "An adult takes you home."));
    assertEquals(
        """
        Before your visit:
        Keep taking it.

        By Wednesday 24 March:
        Blood test.

        Wednesday 24 March:
        Tell us.

        Saturday 27 March:
        Tablets.
        Eat.

        Sunday 28 March:
        Drink.
        Arrive at 7:30am.""",
        words.plan());
    assertEquals("Drink.\nEat.", words.food());
    assertEquals("Drink. Eat.", words.foodWithoutSips());
    assertEquals("An adult takes you home.", words.home());
    assertEquals("Bring this.", words.of("BRING-1"));
    assertEquals("", words.of("DM-1a"));
  }

  @Test
  void a_day_with_nothing_but_a_test_has_no_second_heading() {
    assertEquals(
        "By Saturday 27 March:\nBlood test.\n\nSunday 28 March:\nArrive at 7:30am.",
        words(step("BLD-1", StepKind.CHECK, EVE, null, "Blood test.")).plan());
  }

  @Test
  void without_a_step_there_is_still_the_arrival_and_no_food_words_at_all() {
    assertEquals("Sunday 28 March:\nArrive at 7:30am.", words().plan());
    assertEquals("", words().food());
    assertEquals("", words().foodWithoutSips());
    assertEquals("", words(step("FAST-3", StepKind.DRINK, EVE, null, "Sips.")).foodWithoutSips());
    assertEquals("Sips.", words(step("FAST-3", StepKind.DRINK, EVE, null, "Sips.")).food());
  }
}
