package health.soleus.scheduling.web.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.scheduling.web.support.FormAnswers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The decision panel")
class DecisionFormTest {
  @Test
  void hasNoOutcomeUntilOneIsChosen() {
    assertEquals(
        Map.of("outcome", "Select what you decide"), DecisionForm.checked(posted()).errors());
  }

  @Test
  void asksForEverythingThatAcceptingNeeds() {
    assertEquals(
        List.of("clinician", "priority", "sedation", "access"),
        List.copyOf(DecisionForm.checked(posted("outcome=accept")).errors().keySet()));
  }

  @Test
  void needsWordsToAskAndToReturn() {
    FormAnswers ask = DecisionForm.checked(posted("outcome=ask", "items=allergies"));
    assertEquals("Enter what you ask the GP", ask.error("question"));
    FormAnswers back = DecisionForm.checked(posted("outcome=return", "reason=OTHER"));
    assertEquals("Enter your advice to the GP", back.error("advice"));
  }

  @Test
  void takesBlankWordsForNone() {
    FormAnswers back = DecisionForm.checked(posted("outcome=return", "reason=OTHER", "advice=   "));
    assertTrue(back.hasErrors());
  }

  @Test
  void takesOnlyWhatThePageOffers() {
    FormAnswers accept =
        DecisionForm.checked(
            posted(
                "outcome=accept",
                "clinician=00000000-0000-4000-8000-000000000001",
                "priority=TWO_WEEK_WAIT",
                "sedation=GENERAL",
                "access=ARM"));
    assertEquals(3, accept.errors().size());
    assertFalse(accept.errors().containsKey("clinician"));
  }

  @Test
  void keepsWhatWasTypedAndSaysWhenItIsTooLong() {
    String words = "x".repeat(2_001);
    FormAnswers ask =
        DecisionForm.checked(posted("outcome=ask", "items=allergies", "question=" + words));
    assertEquals("What you tell the GP must be 2,000 characters or fewer", ask.error("question"));
    assertEquals(words, ask.value("question"));
  }

  private static FormAnswers posted(String... fields) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    Arrays.stream(fields)
        .map(field -> field.split("=", 2))
        .forEach(pair -> parameters.put(pair[0], new String[] {pair[1]}));
    return FormAnswers.posted(parameters);
  }
}
