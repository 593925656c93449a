package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.referral.ReturnReason;
import health.soleus.persistence.scheduling.CancellationReason;
import health.soleus.persistence.type.Channel;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessageTemplatesTest {
  private static final Map<String, String> WORST =
      Map.of(
          "unit", "Northside Day Unit",
          "phone", "020 7946 0958",
          "date", "Wednesday 30 September",
          "time", "11:30am");

  private static final Pattern LINK_OR_REPLY =
      Pattern.compile(
          "https?:|www\\.|\\blinks?\\b|\\brepl(y|ies)\\b|\\btext (us|back)\\b|\\bclick\\b"
              + "|\\bemail us\\b|\\bonline\\b|\\bwebsite\\b|@");

  private static final Pattern NEVER_IN_A_TEXT =
      Pattern.compile(
          "embolis|\\bATE\\b|procedure|operation|achilles|tendon|ankle|heel|groin|\\bleg\\b|\\bfoot\\b"
              + "|aspirin|warfarin|apixaban|metformin|insulin|blood thinner|sedat|egfr|kidney|result"
              + "|pregnan|unborn|period|£|\\bcosts?\\b",
          Pattern.CASE_INSENSITIVE);

  private static Stream<MessageTemplate> of(Channel channel) {
    return MessageTemplates.active().all().stream().filter(t -> t.channel() == channel);
  }

  @Test
  void every_text_is_one_message_with_the_worst_values() {
    of(Channel.SMS)
        .forEach(
            template -> {
              String text = template.fill(WORST).replace(SmsText.NAME, "Bartholomew");
              assertTrue(SmsText.isGsm7(text), template.id());
              assertTrue(SmsText.septets(text) <= 160, template.id() + SmsText.septets(text));
              assertEquals(text, SmsText.fit(template.fill(WORST), "Bartholomew").orElseThrow());
            });
  }

  @Test
  void no_text_and_no_email_holds_a_link_or_asks_for_a_reply() {
    MessageTemplates.active()
        .all()
        .forEach(
            template -> {
              String all = template.subject() + "\n" + template.text();
              assertFalse(LINK_OR_REPLY.matcher(all).find(), template.id());
            });
  }

  @Test
  void h1_no_text_names_procedure_body_part_drug_result_or_pregnancy() {
    of(Channel.SMS).forEach(t -> assertFalse(NEVER_IN_A_TEXT.matcher(t.text()).find(), t.id()));
  }

  @Test
  void every_message_names_the_unit_and_its_phone() {
    Stream.concat(of(Channel.SMS), of(Channel.EMAIL))
        .forEach(t -> assertTrue(t.text().contains("((phone))"), t.id()));
    Stream.concat(of(Channel.SMS), of(Channel.EMAIL))
        .forEach(t -> assertTrue(t.text().contains("((unit))"), t.id()));
  }

  @Test
  void every_email_greets_by_full_name_and_ends_with_unit_and_phone() {
    of(Channel.EMAIL)
        .forEach(
            t -> {
              assertTrue(t.text().startsWith("Dear ((fullName))\n\n"), t.id());
              assertTrue(t.text().endsWith("\n\n((unit))\n((phone))\n"), t.id());
            });
  }

  @Test
  void ate_is_explained_where_it_is_first_named() {
    of(Channel.EMAIL)
        .filter(t -> t.text().contains("ATE"))
        .forEach(
            t ->
                assertTrue(
                    t.text().contains("Achilles tendon embolisation (ATE)")
                        && t.text().indexOf("Achilles tendon embolisation (ATE)")
                            < t.text().indexOf("ATE"),
                    t.id()));
  }

  @Test
  void the_texts_of_this_first_form_are_there() {
    List<String> texts = of(Channel.SMS).map(MessageTemplate::id).toList();
    assertEquals(
        List.of(
            "SMS-01", "SMS-02", "SMS-03b", "SMS-04", "SMS-04b", "SMS-05", "SMS-06", "SMS-07",
            "SMS-08", "SMS-09", "SMS-10", "SMS-11", "SMS-12", "SMS-12b", "SMS-18", "SMS-21",
            "SMS-29"),
        texts);
  }

  @Test
  void a_value_that_is_missing_is_never_left_blank() {
    MessageTemplate template = MessageTemplates.active().require("SMS-01");
    Map<String, String> incomplete = Map.of("unit", "U", "phone", "1", "date", "D");
    assertThrows(IllegalArgumentException.class, () -> template.fill(incomplete));
  }

  @Test
  void a_value_is_not_read_as_a_placeholder_again() {
    MessageTemplate template =
        new MessageTemplate("X", 1, Channel.SMS, "", "((name)), on ((date)).");
    assertEquals("((name)), on ((time)) $1.", template.fill(Map.of("date", "((time)) $1")));
  }

  @Test
  void every_reason_of_the_service_has_plain_words() {
    for (ReturnReason reason : ReturnReason.values()) {
      assertEquals(reason.words(), PlainReasons.words(reason.name()));
    }
    for (CancellationReason reason : CancellationReason.values()) {
      assertTrue(PlainReasons.isListed(reason.name()), reason.name());
      assertTrue(StopGuard.isHarmless(PlainReasons.words(reason.name())));
    }
  }
}
