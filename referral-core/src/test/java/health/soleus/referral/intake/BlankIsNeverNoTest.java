package health.soleus.referral.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.soleus.persistence.clinical.Allergen;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** H5: a medicine, an allergy or a condition is missed because a blank was read as "no". */
class BlankIsNeverNoTest {
  private static final Map<String, String> LISTS =
      Map.of(
          "foot-and-leg", "items",
          "conditions", "items",
          "allergies", "items",
          "blood-thinners", "taken",
          "other-medicines", "taken");

  @Test
  void h5_a_form_without_answers_says_no_to_nothing() {
    SafetyFacts facts = ReadFacts.facts(Answers.none());
    facts.asked().values().forEach(stated -> assertEquals(Stated.NOT_ASKED, stated));
    facts.allergens().values().forEach(stated -> assertEquals(Stated.NOT_ASKED, stated));
    facts.conditions().values().forEach(stated -> assertEquals(Stated.NOT_ASKED, stated));
    assertEquals(Stated.NOT_ASKED, facts.goingHome().adultOvernight());
    assertEquals(Stated.NOT_ASKED, facts.goingHome().livesAlone());
  }

  @Test
  void h5_none_of_these_is_no_for_every_name_on_the_list() {
    SafetyFacts facts = ReadFacts.facts(FilledForm.amina().answers());
    assertEquals(NamedMedicine.values().length, facts.asked().size());
    facts.asked().values().forEach(stated -> assertEquals(Stated.NO, stated));
    assertEquals(Allergen.values().length, facts.allergens().size());
    facts.allergens().values().forEach(stated -> assertEquals(Stated.NO, stated));
    assertEquals(Condition.values().length, facts.conditions().size());
    facts.conditions().values().forEach(stated -> assertEquals(Stated.NO, stated));
  }

  @Test
  void h5_not_sure_about_the_others_is_not_known_for_every_name_left_empty() {
    SafetyFacts facts =
        ReadFacts.facts(
            FilledForm.amina()
                .page("blood-thinners", "taken=ASPIRIN|NOT_SURE", "dose-ASPIRIN=75mg")
                .answers());
    for (NamedMedicine medicine : NamedMedicine.bloodThinners()) {
      Stated expected = medicine == NamedMedicine.ASPIRIN ? Stated.YES : Stated.NOT_KNOWN;
      assertEquals(expected, facts.of(medicine), medicine.name());
    }
  }

  @Test
  void h5_a_blank_list_cannot_be_sent() {
    for (String page : LISTS.keySet()) {
      assertFalse(FilledForm.problems(page).isEmpty(), page);
    }
  }

  @Test
  void h5_whatever_is_ticked_no_is_read_only_from_a_list_that_was_answered() {
    long seed = Long.getLong("soleus.seed", System.nanoTime());
    System.out.println("blank is never no, seed " + seed);
    Random random = new Random(seed);
    for (int i = 0; i < 2_000; i++) {
      FilledForm form = FilledForm.amina();
      LISTS.forEach((page, field) -> form.page(page, ticks(random, page, field)));
      check(form.answers());
    }
  }

  private static String[] ticks(Random random, String page, String field) {
    List<String> chosen = new ArrayList<>();
    ReferralForm.question(page).fields().stream()
        .filter(f -> f.name().equals(field))
        .flatMap(f -> f.options().stream())
        .filter(option -> random.nextInt(6) == 0)
        .forEach(chosen::add);
    return chosen.isEmpty() ? new String[0] : new String[] {field + "=" + String.join("|", chosen)};
  }

  private static void check(Answers answers) {
    SafetyFacts facts = ReadFacts.facts(answers);
    facts
        .conditions()
        .forEach(
            (condition, stated) -> {
              boolean foot = ProblemQuestions.FOOT_AND_LEG.contains(condition);
              check(answers.page(foot ? "foot-and-leg" : "conditions"), "items", condition, stated);
            });
    facts.allergens().forEach((a, stated) -> check(answers.page("allergies"), "items", a, stated));
    facts
        .asked()
        .forEach(
            (medicine, stated) -> {
              String page = medicine.group().thinsBlood() ? "blood-thinners" : "other-medicines";
              check(answers.page(page), "taken", medicine, stated);
            });
  }

  private static void check(Fields page, String field, Enum<?> item, Stated stated) {
    if (page.has(field, item.name())) {
      assertEquals(Stated.YES, stated);
    } else if (!page.has(field)) {
      assertEquals(Stated.NOT_ASKED, stated);
    } else if (page.has(field, Options.NOT_SURE)) {
      assertEquals(Stated.NOT_KNOWN, stated);
    } else {
      assertEquals(Stated.NO, stated);
    }
    if (page.all(field).isEmpty()) {
      assertNotEquals(Stated.NO, stated);
    }
  }
}
