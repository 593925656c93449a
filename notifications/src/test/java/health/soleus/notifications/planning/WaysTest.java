package health.soleus.notifications.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.message.Reach;
import health.soleus.persistence.notification.MessageText;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WaysTest {
  private static final Instant DAY = Instant.parse("2027-03-15T10:00:00Z");
  private static final Instant EVE = Instant.parse("2027-03-27T10:00:00Z");
  private static final Reach BOTH = Reach.of(true, false, true, false);
  private static final Reach NO_EMAIL = Reach.of(true, false, false, false);
  private static final Reach NO_MOBILE = Reach.of(false, false, true, false);
  private static final Reach NEITHER = Reach.of(false, false, false, false);
  private static final Reach OTHER_NEED = Reach.of(true, false, true, true);

  private static PlannedMessage message(
      String template, Channel channel, Instant due, boolean instruction) {
    return new PlannedMessage(
        template,
        1,
        channel,
        due,
        due.plus(Duration.ofDays(1)),
        false,
        instruction,
        "Subject of " + template,
        words(template),
        "why");
  }

  private static String words(String template) {
    return template.equals("SMS-01") ? "Read our email or letter." : "Words of " + template;
  }

  private static final List<PlannedMessage> VISIT =
      List.of(
          message("SMS-01", Channel.SMS, DAY, true),
          message("EMAIL-BOOKED", Channel.EMAIL, DAY, true),
          message("SMS-04b", Channel.SMS, EVE, true),
          message("EMAIL-FOOD", Channel.EMAIL, EVE, false));

  private static List<String> texts(Reach reach) {
    return Ways.choose(VISIT, reach).texts().stream().map(MessageText::template).toList();
  }

  private static List<String> calls(Reach reach) {
    return Ways.choose(VISIT, reach).calls().stream().map(Ways.Call::words).toList();
  }

  @Test
  void who_has_both_gets_everything_and_no_call() {
    assertEquals(List.of("SMS-01", "EMAIL-BOOKED", "SMS-04b", "EMAIL-FOOD"), texts(BOTH));
    assertEquals(List.of(), calls(BOTH));
  }

  @Test
  void a_message_keeps_its_place_among_all_that_were_planned() {
    assertEquals(
        List.of(0, 2),
        Ways.choose(VISIT, NO_EMAIL).texts().stream().map(MessageText::position).toList());
  }

  @Test
  void the_plan_of_somebody_without_an_email_is_said_and_posted() {
    assertEquals(List.of("SMS-01", "SMS-04b"), texts(NO_EMAIL));
    assertEquals(List.of("Words of EMAIL-BOOKED"), calls(NO_EMAIL));
  }

  @Test
  void an_email_of_the_same_day_stands_for_the_text_of_somebody_without_a_mobile() {
    assertEquals(List.of("EMAIL-BOOKED", "EMAIL-FOOD"), texts(NO_MOBILE));
    assertEquals(List.of(), calls(NO_MOBILE));
  }

  @Test
  void a_text_that_no_email_accompanies_is_said_on_the_phone() {
    List<PlannedMessage> alone = List.of(message("SMS-10", Channel.SMS, EVE, true));
    assertEquals(
        List.of(new Ways.Call(EVE, "The patient gets no texts.", "Words of SMS-10")),
        Ways.choose(alone, NO_MOBILE).calls());
  }

  @Test
  void who_can_be_reached_by_neither_is_called_once_for_each_day() {
    assertEquals(List.of(), texts(NEITHER));
    assertEquals(List.of("Words of EMAIL-BOOKED", "Words of EMAIL-FOOD"), calls(NEITHER));
    assertEquals(
        "The patient has no mobile for texts and no email.",
        Ways.choose(VISIT, NEITHER).calls().get(0).reason());
  }

  @Test
  void a_need_that_neither_meets_gets_the_messages_and_a_call_as_well() {
    assertEquals(4, texts(OTHER_NEED).size());
    assertEquals(2, calls(OTHER_NEED).size());
  }

  @Test
  void a_planned_call_is_a_call_for_everybody() {
    List<PlannedMessage> call = List.of(message("CALL-NO-SIPS", Channel.PHONE, EVE, true));
    assertEquals(
        List.of(new Ways.Call(EVE, "Subject of CALL-NO-SIPS", "Words of CALL-NO-SIPS")),
        Ways.choose(call, BOTH).calls());
    assertEquals(List.of(), Ways.choose(call, BOTH).texts());
  }

  @Test
  void news_that_a_text_brings_need_no_call_where_there_is_no_email() {
    List<PlannedMessage> news =
        List.of(
            message("SMS-21", Channel.SMS, DAY, true),
            message("EMAIL-RECEIPT", Channel.EMAIL, DAY, false));
    assertEquals(List.of(), Ways.choose(news, NO_EMAIL).calls());
  }
}
