package health.soleus.persistence.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** R7, D8. */
class ReferralReferenceTest {
  private static final ReferralReference SOME = ReferralReference.random(new Random(7));

  @Test
  void hasTwelveDigitsAndIsReadBack() {
    assertEquals(12, SOME.value().length());
    assertEquals(SOME, ReferralReference.parse(SOME.spaced()).orElseThrow());
  }

  @Test
  void aWrongDigitIsSeen() {
    for (int i = 0; i < 12; i++) {
      char[] digits = SOME.value().toCharArray();
      digits[i] = (char) ('0' + (digits[i] - '0' + 1) % 10);
      assertTrue(ReferralReference.parse(new String(digits)).isEmpty(), "digit " + i);
    }
  }

  @Test
  void thePathwayIdHasTwentyCharacters() {
    assertEquals(20, SOME.pathwayId().length());
    assertTrue(SOME.pathwayId().endsWith(SOME.value()));
  }
}
