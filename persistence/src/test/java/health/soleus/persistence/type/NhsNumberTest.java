package health.soleus.persistence.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** H23, R2: a number with a wrong check digit is refused. */
class NhsNumberTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/vectors/nhs-number.csv", numLinesToSkip = 1)
  void everyVectorIsAnsweredAsExpected(@Nullable String input, String expected) {
    String typed = input == null ? "" : input;
    assertEquals(expected.equals("valid"), NhsNumber.parse(typed).isPresent(), typed);
  }

  @Test
  void isShownThreeThreeFourAndNeverTorn() {
    assertEquals("999\u00a0000\u00a00123", NhsNumber.parse("9990000123").orElseThrow().spaced());
  }

  @Test
  void tellsAWrongLengthFromAWrongCheckDigit() {
    assertTrue(NhsNumber.hasTenDigits("999 000 0124"));
    assertFalse(NhsNumber.hasTenDigits("999 000 012"));
  }

  @Test
  void neverReachesALogByItself() {
    assertFalse(NhsNumber.parse("9990000123").orElseThrow().toString().contains("999"));
  }

  @Test
  void everyOtherCheckDigitIsRefused() {
    for (char digit = '0'; digit <= '9'; digit++) {
      assertEquals(digit == '3', NhsNumber.parse("999000012" + digit).isPresent());
    }
  }
}
