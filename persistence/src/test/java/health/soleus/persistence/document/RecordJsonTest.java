package health.soleus.persistence.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.clinical.BloodResults;
import health.soleus.persistence.clinical.Condition;
import health.soleus.persistence.clinical.KidneyResult;
import health.soleus.persistence.clinical.Medicine;
import health.soleus.persistence.clinical.NamedMedicine;
import health.soleus.persistence.clinical.SafetyFacts;
import health.soleus.persistence.clinical.Stated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
  record Small(
      String text, int number, boolean truth, @Nullable BigDecimal share, List<String> words) {}

  @Test
  void whatIsWrittenIsReadBack() {
    SafetyFacts facts =
        SafetyFacts.notAsked()
            .with(Condition.DIABETES, Stated.NOT_KNOWN)
            .withBlood(
                new BloodResults(
                    new KidneyResult(62, LocalDate.of(2027, 3, 1)),
                    210,
                    null,
                    new BigDecimal("72.5"),
                    null,
                    null,
                    null));
    assertEquals(facts, RecordJson.read(RecordJson.write(facts), SafetyFacts.class));
  }

  @Test
  void textOfAnyKindSurvives() {
    Small odd = new Small("ŵ \"quoted\" \\ <b> \n😀", 3, true, null, List.of("", "a,b"));
    assertEquals(odd, RecordJson.read(RecordJson.write(odd), Small.class));
  }

  @Test
  void anUnknownPropertyIsIgnoredAndAMissingListIsEmpty() {
    Small read = RecordJson.read("{\"text\":\"a\",\"newer\":{\"x\":[1]}}", Small.class);
    assertEquals(new Small("a", 0, false, null, List.of()), read);
  }

  @Test
  void anUnknownConstantIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> RecordJson.read("{\"conditions\":{\"DIABETES\":\"PERHAPS\"}}", SafetyFacts.class));
  }

  @Test
  void listsOfRecordsAreReadBack() {
    List<Medicine> medicines =
        List.of(new Medicine(NamedMedicine.METFORMIN, "metformin", "500mg twice a day", 2, null));
    assertEquals(medicines, RecordJson.readAll(RecordJson.writeAll(medicines), Medicine.class));
  }

  @Test
  void theBytesDoNotDependOnTheOrderOfAMap() {
    Map<Condition, Stated> one =
        Map.of(Condition.FRAILTY, Stated.NO, Condition.DIABETES, Stated.YES);
    SafetyFacts facts = SafetyFacts.notAsked();
    for (Map.Entry<Condition, Stated> entry : one.entrySet()) {
      facts = facts.with(entry.getKey(), entry.getValue());
    }
    assertEquals(
        "{\"DIABETES\":\"YES\",\"FRAILTY\":\"NO\"}",
        RecordJson.write(facts).replaceFirst(".*\"conditions\":(\\{[^}]*\\}).*", "$1"));
  }
}
