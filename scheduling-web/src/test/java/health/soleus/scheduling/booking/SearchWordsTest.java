package health.soleus.scheduling.booking;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SearchWordsTest {
  @Test
  void findsByEveryWordWhateverAccentsAndApostrophes() {
    assertTrue(SearchWords.in("O\u2019CONNOR, Si\u0175an", "o'connor siwan"));
    assertTrue(SearchWords.in("O\u02bcCONNOR, Si\u0175an", "Si\u0175an"));
    assertFalse(SearchWords.in("O'CONNOR, Si\u0175an", "siwan smith"));
  }

  @Test
  void findsAnNhsNumberWithAndWithoutSpaces() {
    assertTrue(SearchWords.in("X 999\u00a0552\u00a09106", "9995529106"));
    assertTrue(SearchWords.in("X 999\u00a0552\u00a09106", "999 552"));
    assertFalse(SearchWords.in("X 999\u00a0552\u00a09106", "9995529107"));
  }

  @Test
  void findsANameTypedWithoutItsApostrophe() {
    assertTrue(SearchWords.in("O\u2019Connor", "oconnor"));
    assertTrue(SearchWords.in("Y\u0131lmaz", "yilmaz"));
  }
}
