package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenWordsTest {
  private static final Instant NOW = Instant.parse("2027-03-15T10:00:00Z");
  private static final MessageSchedule.Sender SENDER =
      new MessageSchedule.Sender("Northside Day Unit", "020 7946 0958", NOW);

  private static PlannedMessage message(Channel channel, String why, String body) {
    return new PlannedMessage(
        channel == Channel.SMS ? "SMS-10" : "EMAIL-PLAN-TO-SIGN",
        1,
        channel,
        NOW,
        NOW.plusSeconds(3600),
        false,
        false,
        "",
        body,
        why);
  }

  private static String letter(String words) {
    return "Dear ((fullName))\n\n" + words + "\n\nNorthside Day Unit\n020 7946 0958\n";
  }

  @Test
  void a_letter_is_said_without_its_salutation_and_its_signature() {
    assertEquals(
        "You can eat.\n\nYou can drink.",
        SpokenWords.of(Channel.EMAIL, letter("You can eat.\n\nYou can drink.")));
  }

  @Test
  void an_email_that_is_no_letter_loses_nothing() {
    for (String body :
        List.of(
            "No salutation.\n\nIn three\n\nparagraphs.",
            "Dear ((fullName))\n\nOne paragraph is all there is.")) {
      assertEquals(body, SpokenWords.of(Channel.EMAIL, body));
    }
  }

  @Test
  void a_text_is_said_as_it_stands() {
    String text = "((name)), no food. Northside Day Unit 020 7946 0958";
    assertEquals(text, SpokenWords.of(Channel.SMS, text));
  }

  @Test
  void what_text_and_email_tell_for_one_reason_is_said_once() {
    List<PlannedMessage> pair =
        List.of(
            message(Channel.SMS, "the visit was cancelled", "((name)), it is cancelled."),
            message(Channel.EMAIL, "the visit was cancelled", letter("It is cancelled.")));
    assertEquals("It is cancelled.", SpokenWords.of(pair));
  }

  @Test
  void a_text_with_a_reason_of_its_own_is_said_after_the_email_of_its_day() {
    List<PlannedMessage> both =
        List.of(
            message(Channel.SMS, "CON-1: still open", "((name)), please call us."),
            message(Channel.EMAIL, "AC-0: a plan is not signed", letter("Do not stop.")));
    assertEquals("Do not stop.\n\n((name)), please call us.", SpokenWords.of(both));
  }

  @Test
  void every_email_that_is_sent_is_a_letter_whose_ends_can_be_left_out() {
    for (MessageTemplate template : MessageTemplates.active().all()) {
      if (template.channel() == Channel.EMAIL) {
        String said = SpokenWords.of(Channel.EMAIL, template.text());
        assertTrue(
            template.text().endsWith("\n\n((unit))\n((phone))\n"), "signed: " + template.id());
        assertFalse(said.contains("Dear"), template.id());
        assertFalse(said.contains("((unit))"), template.id());
      }
    }
  }

  @Test
  void news_of_the_referral_is_said_once() {
    List<PlannedMessage> news =
        MessageSchedule.received(
            "Dr Ruth Adeyemi", "9168 6762 0764", LocalDate.of(2027, 3, 29), SENDER);
    String said = SpokenWords.of(news);
    assertEquals(said.indexOf("what happens next"), said.lastIndexOf("what happens next"));
    assertTrue(said.startsWith("Your GP, Dr Ruth Adeyemi, has asked us to see you"), said);
    assertTrue(said.endsWith("call 020 7946 0958."), said);
  }
}
