package health.soleus.scheduling.web.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.scheduling.web.support.FormAnswers;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Enter a result or an answer")
class LaterAnswerTest {
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

  @Test
  void readsAKidneyResult() {
    FormAnswers form =
        checked("what=KIDNEY", "egfr=52", "taken-day=1", "taken-month=3", "taken-year=2027");
    assertEquals(Map.of(), form.errors());
    assertEquals(new KidneyResult(52, LocalDate.of(2027, 3, 1)), LaterAnswer.kidney(form));
  }

  @Test
  void refusesAValueOutOfRangeADayThatIsNotThereAndOneToCome() {
    for (String egfr : List.of("", "0", "151", "52.5", "high")) {
      assertEquals(
          "eGFR must be a number from 1 to 150",
          checked("what=KIDNEY", "egfr=" + egfr).error("egfr"),
          egfr);
    }
    assertEquals("Enter the date of the eGFR", checked("what=KIDNEY", "egfr=52").error("taken"));
    assertEquals(
        "The date of the eGFR must be a real date",
        checked("what=KIDNEY", "egfr=52", "taken-day=30", "taken-month=2", "taken-year=2027")
            .error("taken"));
    assertEquals(
        "The date of the eGFR must be today or in the past",
        checked("what=KIDNEY", "egfr=52", "taken-day=16", "taken-month=3", "taken-year=2027")
            .error("taken"));
  }

  @Test
  void wantsTheDetailOfAnAllergyOrAMedicineThatIsStated() {
    assertEquals(
        "Enter what happened, or the dose and times",
        checked("what=ANSWER", "question=allergen-LATEX", "answer=YES").error("detail"));
    assertEquals(Map.of(), checked("what=ANSWER", "question=allergen-LATEX", "answer=NO").errors());
    assertEquals(
        Map.of(), checked("what=ANSWER", "question=condition-FRAILTY", "answer=YES").errors());
  }

  @Test
  void takesNoBlankForNo() {
    assertEquals(
        "Select yes or no", checked("what=ANSWER", "question=condition-FRAILTY").error("answer"));
  }

  @Test
  void answersOnlyAQuestionThatIsOpen() {
    assertEquals(
        "Select the question",
        checked("what=ANSWER", "question=medicine-WARFARIN", "answer=NO").error("question"));
  }

  @Test
  void takesTheReasonOfABloodThinnerWithoutYesOrNo() {
    assertEquals(
        "Select why the patient takes it",
        checked("what=ANSWER", "question=reason-APIXABAN").error("reason"));
    assertEquals(
        "Select why the patient takes it",
        checked("what=ANSWER", "question=reason-APIXABAN", "reason=NOT_KNOWN").error("reason"));
    assertEquals(
        Map.of(),
        checked("what=ANSWER", "question=reason-APIXABAN", "reason=STROKE_OR_TIA").errors());
  }

  private static FormAnswers checked(String... fields) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    Arrays.stream(fields)
        .map(field -> field.split("=", 2))
        .forEach(pair -> parameters.put(pair[0], new String[] {pair[1]}));
    return LaterAnswer.checked(
        FormAnswers.posted(parameters),
        TODAY,
        List.of("allergen-LATEX", "condition-FRAILTY", "reason-APIXABAN"));
  }
}
