package health.soleus.referral.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.referral.TriageCriterion;
import health.soleus.referral.intake.Question;
import health.soleus.referral.intake.ReferralForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a consultant can ask again")
class AskableTest {
  private static final List<String> FORM =
      ReferralForm.QUESTIONS.stream().map(Question::id).toList();

  @Test
  void isAPageOfTheForm() {
    for (Askable.Item item : Askable.items()) {
      assertTrue(FORM.contains(item.page()), item.page());
    }
  }

  @Test
  void isEveryPageThatACriterionCanMiss() {
    List<TriageCriterion> missing =
        TriageProtocol.assess(StatedReferral.blank().content(), null, LocalDate.of(2027, 3, 15))
            .criteria();
    assertFalse(missing.isEmpty());
    Set<String> whoThePatientIs = Set.of("name", "confirm");
    for (TriageCriterion criterion : missing) {
      assertTrue(
          whoThePatientIs.contains(criterion.question())
              || Askable.item(criterion.question()).isPresent(),
          criterion.question());
    }
  }

  @Test
  void standsInTheOrderOfTheForm() {
    List<String> pages = Askable.items().stream().map(Askable.Item::page).toList();
    assertEquals(FORM.stream().filter(pages::contains).toList(), pages);
  }

  @Test
  void isEveryPageOfHealthFactsByItsOwnName() {
    List<String> pages = Askable.items().stream().map(Askable.Item::page).toList();
    assertEquals(14, pages.size());
    for (String page : pages) {
      assertEquals(page, Askable.item(page).orElseThrow().page());
    }
    assertTrue(Askable.item("nhs-number").isEmpty());
  }
}
