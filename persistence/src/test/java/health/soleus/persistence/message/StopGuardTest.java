package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.preparation.PlanContent;
import health.soleus.persistence.preparation.PlanStep;
import health.soleus.persistence.preparation.StepKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class StopGuardTest {
  private static final List<String> ORDERS =
      List.of(
          "Stop your %s on Friday.",
          "Do not take %s on Friday.",
          "Don't take %s.",
          "Miss one dose of %s.",
          "Omit %s for 5 days.",
          "Your last dose of %s is on Friday.",
          "Take your last %s tablet on Friday.",
          "STOP\n%s");

  @Test
  void h4_no_medicine_of_the_form_passes_with_a_word_of_stopping_it() {
    for (NamedMedicine medicine : NamedMedicine.values()) {
      for (String name : (medicine.genericName() + "," + medicine.brands()).split(",| or ", -1)) {
        String plain = name.strip().toLowerCase(Locale.UK).replace("similar", "").strip();
        if (!plain.isEmpty()) {
          for (String order : ORDERS) {
            String text = order.formatted(plain);
            assertFalse(StopGuard.isHarmless(text), text);
          }
        }
      }
    }
  }

  @Test
  void h4_no_class_of_medicine_passes_either() {
    for (String word :
        List.of("blood thinner", "anticoagulant", "tablets", "medicine", "insulin")) {
      for (String order : ORDERS) {
        assertFalse(StopGuard.isHarmless(order.formatted(word)), word);
      }
    }
  }

  @Test
  void what_passes_comes_back_as_it_was_given() {
    String words = "Do not stop your blood thinner.";
    assertEquals(words, StopGuard.plain(words));
    assertEquals(words, StopGuard.ofRule("AC-0", words));
    String metformin = "Do not take metformin on the day.";
    assertEquals(metformin, StopGuard.ofRule("DM-1a", metformin));
    assertThrows(
        IllegalStateException.class,
        () -> StopGuard.ofRule("DM-1a", "Do not take apixaban on the day."));
  }

  @Test
  void do_not_stop_passes() {
    assertTrue(StopGuard.isHarmless("Do not stop your blood thinner unless we tell you to."));
    assertFalse(StopGuard.isHarmless("Do not stop aspirin. Stop warfarin."));
  }

  @Test
  void food_and_drink_pass() {
    assertTrue(StopGuard.isHarmless("Do not eat any food after 11pm. Stop eating then."));
  }

  @Test
  void a_dated_rule_may_name_its_own_medicine_and_no_other() {
    assertDoesNotThrow(() -> StopGuard.ofRule("DM-2", "Do not take dapagliflozin on Friday."));
    assertDoesNotThrow(() -> StopGuard.ofRule("DM-1b", "Do not take metformin on Friday."));
    for (NamedMedicine thinner : NamedMedicine.bloodThinners()) {
      String text = "Do not take dapagliflozin and " + thinner.genericName() + " on Friday.";
      assertThrows(IllegalStateException.class, () -> StopGuard.ofRule("DM-2", text), text);
    }
    assertThrows(
        IllegalStateException.class, () -> StopGuard.ofRule("DM-3", "Do not take metformin."));
    assertThrows(
        IllegalStateException.class, () -> StopGuard.ofRule("AC-1b", "Do not take warfarin."));
  }

  @Test
  void a_message_may_quote_a_dated_step_word_for_word_and_add_nothing_to_it() {
    String text = "Do not take metformin on Friday or for 2 days after.";
    PlanStep step = new PlanStep("DM-1b", 1, StepKind.MEDICINE, null, null, "", text, "");
    PlanContent plan = new PlanContent(List.of(step), List.of(), List.of());
    assertDoesNotThrow(() -> StopGuard.ofMessage("Keep taking your aspirin.\n" + text, plan));
    assertThrows(
        IllegalStateException.class,
        () -> StopGuard.ofMessage(text + " Do not take aspirin.", plan));
    PlanStep other = new PlanStep("AC-1b", 1, StepKind.MEDICINE, null, null, "", text, "");
    PlanContent unsigned = new PlanContent(List.of(other), List.of(), List.of());
    assertThrows(IllegalStateException.class, () -> StopGuard.ofMessage(text, unsigned));
  }
}
