package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SmsTextTest {
  private static final String BODY =
      "((name)), we have a decision. Northside Day Unit 020 7946 0958";
  private static final String NAMELESS = "We have a decision. Northside Day Unit 020 7946 0958";

  @Test
  void the_alphabet_is_that_of_gsm_7() {
    assertTrue(SmsText.isGsm7("@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./09:;<=>?"));
    assertTrue(SmsText.isGsm7("¡AZÄÖÑÜ§¿azäöñüà^{}\\[~]|€"));
    for (String outside :
        List.of("ŵ", "ŷ", "â", "á", "ç", "ń", "Ł", "“", "’", "…", "–", "😀", "\t")) {
      assertFalse(SmsText.isGsm7(outside), outside);
    }
  }

  @Test
  void a_sign_of_the_extension_takes_two_places() {
    assertEquals(9, "^{}\\[~]|€".length());
    assertEquals(18, SmsText.septets("^{}\\[~]|€"));
    assertEquals(3, SmsText.septets("£5."));
  }

  @Test
  void a_name_stands_where_it_belongs() {
    assertEquals(
        Optional.of("Amina, we have a decision. Northside Day Unit 020 7946 0958"),
        SmsText.fit(BODY, "Amina"));
  }

  @Test
  void three_kinds_of_apostrophe_are_one() {
    for (String name : List.of("D'Arcy", "D\u2019Arcy", "D\u02bcArcy", "D\u2018Arcy")) {
      assertEquals("D'Arcy", SmsText.plain(name), name);
    }
  }

  @Test
  void a_decomposed_letter_is_the_same_letter() {
    assertEquals("José", SmsText.plain("Jose\u0301"));
    assertEquals("", SmsText.plain("w\u0302yn"));
  }

  @Test
  void h20_a_name_that_cannot_be_spelt_is_left_out_whole() {
    for (String name :
        List.of("Siân", "Siŵan", "Zieliński", "Łukasz", "Zoë🙂", "李", "Anna\u0001", "😀", "")) {
      assertEquals(Optional.of(NAMELESS), SmsText.fit(BODY, name), name);
    }
  }

  @Test
  void h20_a_name_that_does_not_fit_is_left_out_whole_and_never_cut() {
    String body = "((name)), " + "a".repeat(150);
    assertEquals(
        Optional.of("Bartholom".substring(0, 8) + ", " + "a".repeat(150)),
        SmsText.fit(body, "Bartholo"));
    assertEquals(Optional.of("A" + "a".repeat(149)), SmsText.fit(body, "Bartholom"));
  }

  @Test
  void h20_a_text_that_is_too_long_even_so_is_not_sent() {
    assertEquals(Optional.empty(), SmsText.fit("((name)), " + "a".repeat(161), "Amina"));
    assertEquals(Optional.empty(), SmsText.fit("((name)), a visit in Ŵexford", "Amina"));
  }

  @Test
  void whatever_the_name_the_text_is_one_message_and_holds_no_question_mark() {
    long seed = 20270328L;
    System.out.println("names from seed " + seed);
    Random random = new Random(seed);
    for (int round = 0; round < 2000; round++) {
      StringBuilder name = new StringBuilder();
      int length = 1 + random.nextInt(60);
      while (name.codePointCount(0, name.length()) < length) {
        int point = 0x20 + random.nextInt(0x1f6ff);
        if (Character.isDefined(point) && !Character.isSurrogate((char) point) && point != '?') {
          name.appendCodePoint(point);
        }
      }
      String text = SmsText.fit(BODY, name.toString()).orElseThrow();
      assertTrue(SmsText.isGsm7(text) && SmsText.septets(text) <= 160, text);
      assertFalse(text.contains("?"), text);
      assertTrue(text.endsWith("e have a decision. Northside Day Unit 020 7946 0958"), text);
    }
  }
}
