package health.soleus.scheduling.preparation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.AccessSite;
import health.soleus.persistence.clinical.Indication;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SedationPlan;
import health.soleus.persistence.message.MessageSchedule;
import health.soleus.persistence.message.Telling;
import health.soleus.persistence.message.VisitMessages;
import health.soleus.persistence.preparation.InstructionRule;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.PlannedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the guard promises, judged by other words than the guard's own. */
class GuardPropertyTest {
  private static final Pattern STOPPING =
      Pattern.compile(
          "(?<!do not )stop|\\bmiss(?!ed by)|\\bomit|do not take|last dose|last .{0,12}tablet",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> DATED = Set.of("DM-1a", "DM-1b", "DM-2", "DM-3");

  private static final List<String> CLASSES =
      List.of("blood thinner", "anticoagulant", "antiplatelet", "tablet", "insulin", "injection");

  private static final List<KidneyResult> KIDNEYS =
      Arrays.asList(
          null,
          new KidneyResult(15, Someone.DAY.minusDays(9)),
          new KidneyResult(45, Someone.DAY.minusDays(9)),
          new KidneyResult(59, Someone.DAY.minusDays(9)),
          new KidneyResult(60, Someone.DAY.minusDays(9)),
          new KidneyResult(99, Someone.DAY.minusDays(9)),
          new KidneyResult(99, Someone.DAY.minusDays(200)));

  private static Stream<String> names(NamedMedicine medicine) {
    return Stream.concat(
        CLASSES.stream(),
        Arrays.stream((medicine.genericName() + "," + medicine.brands()).split(",| or ", -1))
            .map(name -> name.strip().toLowerCase(Locale.UK))
            .filter(name -> name.length() > 3 && !name.equals("similar")));
  }

  /** Every text of the plan, the dated diabetes rules left out, and every message without them. */
  private static List<String> texts(PlanContent plan, Someone someone) {
    List<String> texts = new ArrayList<>();
    for (PlanStep step : plan.steps()) {
      if (!DATED.contains(step.ruleId())) {
        texts.add(step.text());
        texts.add(step.why());
      }
    }
    plan.gates().forEach(gate -> texts.add(gate.sentence()));
    plan.leftOut().forEach(left -> texts.add(left.reason()));
    for (PlannedMessage message : messages(plan, someone)) {
      String body = message.body();
      for (PlanStep step : plan.steps()) {
        body = DATED.contains(step.ruleId()) ? body.replace(step.text(), "") : body;
      }
      texts.add(message.subject());
      texts.addAll(Arrays.asList(body.split("(?<=[.!?])\\s|\n", -1)));
    }
    return texts;
  }

  private static List<PlannedMessage> messages(PlanContent plan, Someone someone) {
    return MessageSchedule.forVisit(
        new VisitMessages(
            Telling.FIRST,
            false,
            false,
            someone.visit(),
            plan,
            someone.sedation(),
            someone.sipsOptOut(),
            new MessageSchedule.Sender(
                "Northside Day Unit", "020 7946 0958", Instant.parse("2027-03-15T09:00:00Z")),
            List.of()));
  }

  private static void assertHarmless(PlanContent plan, Someone someone, NamedMedicine medicine) {
    for (String text : texts(plan, someone)) {
      if (STOPPING.matcher(text).find()) {
        String lower = text.toLowerCase(Locale.UK);
        assertTrue(names(medicine).noneMatch(lower::contains), text);
      }
    }
  }

  @Test
  void h4_no_drug_is_named_together_with_stopping_it_for_anybody() {
    int plans = 0;
    for (NamedMedicine medicine : NamedMedicine.values()) {
      for (Indication reason : Indication.values()) {
        for (SedationPlan sedation : SedationPlan.values()) {
          for (AccessSite access : AccessSite.values()) {
            for (KidneyResult kidney : KIDNEYS) {
              for (boolean signed : new boolean[] {false, true}) {
                Someone patient =
                    Someone.healthy()
                        .takingFor(reason, medicine)
                        .having(sedation)
                        .through(access)
                        .withKidney(kidney);
                if (signed) {
                  patient.signed(medicine);
                }
                assertHarmless(patient.plan(), patient, medicine);
                plans++;
              }
            }
          }
        }
      }
    }
    assertEquals(19 * 8 * 2 * 3 * 7 * 2, plans);
  }

  @Test
  void h4_a_dated_diabetes_text_names_no_other_medicine() {
    for (NamedMedicine medicine :
        List.of(
            NamedMedicine.METFORMIN, NamedMedicine.SGLT2_INHIBITOR, NamedMedicine.SULFONYLUREA)) {
      for (KidneyResult kidney : KIDNEYS) {
        Someone patient =
            Someone.healthy()
                .taking(medicine)
                .takingFor(Indication.ATRIAL_FIBRILLATION, NamedMedicine.APIXABAN)
                .signed(NamedMedicine.APIXABAN)
                .withKidney(kidney);
        for (PlanStep step : patient.plan().steps()) {
          if (DATED.contains(step.ruleId())) {
            assertTrue(
                NamedMedicine.bloodThinners().stream()
                    .noneMatch(thinner -> step.text().contains(thinner.genericName())));
          }
        }
      }
    }
  }

  /** Rules as somebody might edit them: whatever their words, no such text comes out. */
  @Test
  void h4_a_rule_whose_words_order_a_stop_produces_no_text_at_all() {
    for (String id : PreparationProtocol.ruleIds()) {
      for (NamedMedicine medicine : NamedMedicine.bloodThinners()) {
        String order = "Do not take " + medicine.genericName() + " from Monday.";
        PreparationProtocol edited = new PreparationProtocol(edited(id, order));
        Someone patient =
            Someone.healthy()
                .takingFor(Indication.MECHANICAL_HEART_VALVE, medicine)
                .taking(NamedMedicine.METFORMIN)
                .taking(NamedMedicine.SGLT2_INHIBITOR)
                .taking(NamedMedicine.SULFONYLUREA)
                .signed(medicine);
        try {
          PlanContent plan = edited.plan(patient.question());
          plan.steps().forEach(step -> assertTrue(!step.text().equals(order), id));
          assertHarmless(plan, patient, medicine);
        } catch (IllegalStateException refused) {
          assertTrue(String.valueOf(refused.getMessage()).contains("medicine"), id);
        }
      }
    }
  }

  private static List<InstructionRule> edited(String id, String text) {
    return Someone.RULES.stream()
        .map(rule -> rule.id().equals(id) ? edited(rule, text) : rule)
        .toList();
  }

  private static InstructionRule edited(InstructionRule rule, String text) {
    Map<String, String> parameters = new HashMap<>(rule.parameters());
    for (String name : List.of("signedContinue", "asNormal", "am", "pm", "untilDischarge")) {
      parameters.computeIfPresent(name, (key, old) -> text);
    }
    return new InstructionRule(
        rule.id(),
        2,
        rule.status(),
        parameters,
        text,
        rule.sms(),
        rule.signOff(),
        rule.sources(),
        "",
        null,
        null);
  }
}
