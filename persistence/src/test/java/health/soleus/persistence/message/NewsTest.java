package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** News tells a day by which something happens: after that day it is no news (D15). */
class NewsTest {
  private static final LocalDate APRIL_8 = LocalDate.of(2027, 4, 8);
  private static final Instant OVER = Instant.parse("2027-04-08T23:00:00Z");
  private static final Instant HAPPENED = Instant.parse("2027-04-01T09:00:00Z");
  private static final Instant TWO_WEEKS_LATER = Instant.parse("2027-04-15T09:00:00Z");

  private final MessageSchedule.Sender sender =
      new MessageSchedule.Sender("Northside Day Unit", "020 7946 0958", HAPPENED);

  @Test
  void it_holds_until_the_end_of_the_day_that_it_tells() {
    Stream.of(
            MessageSchedule.received("Dr Patel", "", APRIL_8, sender),
            MessageSchedule.accepted("Dr Okafor", APRIL_8, sender),
            MessageSchedule.askedGp(APRIL_8, sender))
        .flatMap(List::stream)
        .forEach(message -> assertEquals(OVER, message.notAfter(), message.template()));
  }

  @Test
  void it_holds_for_two_weeks_where_that_day_is_far() {
    for (PlannedMessage message :
        MessageSchedule.accepted("Dr Okafor", APRIL_8.plusDays(40), sender)) {
      assertEquals(TWO_WEEKS_LATER, message.notAfter(), message.template());
    }
  }

  @Test
  void a_cancellation_is_told_until_the_arrival_or_for_two_weeks_once_that_has_passed() {
    Instant arrival = Instant.parse("2027-04-08T06:30:00Z");
    for (PlannedMessage message :
        MessageSchedule.cancelled(arrival, "CLINIC_CANCELLED", false, sender)) {
      assertEquals(arrival, message.notAfter(), message.template());
    }
    for (PlannedMessage message :
        MessageSchedule.cancelled(HAPPENED, "CLINIC_CANCELLED", false, sender)) {
      assertEquals(TWO_WEEKS_LATER, message.notAfter(), message.template());
    }
  }

  @Test
  void an_email_that_stands_beside_a_text_asks_for_no_call_of_its_own() {
    MessageSchedule.cancelled(HAPPENED, "CLINIC_CANCELLED", true, sender)
        .forEach(
            message ->
                assertEquals(
                    message.channel() != Channel.EMAIL, message.instruction(), message.template()));
  }

  @Test
  void an_outcome_that_ends_the_way_here_is_told_by_a_call_if_it_is_late_and_other_news_is_not() {
    List<PlannedMessage> returned =
        MessageSchedule.returned("Dr Okafor", "Dr Patel", "NOT_SAFE_NOW", sender);
    assertTrue(returned.get(0).instruction());
    assertEquals(TWO_WEEKS_LATER, returned.get(0).notAfter());
    assertFalse(MessageSchedule.received("Dr Patel", "", APRIL_8, sender).get(0).instruction());
  }

  @Test
  void news_about_a_referral_goes_as_text_and_email() {
    List<List<PlannedMessage>> all =
        Arrays.asList(
            MessageSchedule.received("Dr Patel", "1234 5678 9012", APRIL_8, sender),
            MessageSchedule.accepted("Dr Okafor", APRIL_8, sender),
            MessageSchedule.askedGp(APRIL_8, sender),
            MessageSchedule.returned("Dr Okafor", "Dr Patel", "NOT_SAFE_NOW", sender));
    List<String> templates =
        all.stream().flatMap(List::stream).map(PlannedMessage::template).toList();
    assertEquals(
        List.of(
            "SMS-21",
            "EMAIL-RECEIPT",
            "SMS-18",
            "EMAIL-ACCEPTED",
            "SMS-29",
            "EMAIL-ASKED-GP",
            "SMS-18",
            "EMAIL-RETURNED"),
        templates);
    assertTrue(all.get(0).get(1).body().contains("Your reference is 1234 5678 9012. A consultant"));
    assertTrue(
        all.get(3).get(1).body().contains("This treatment is not safe for you at the moment."));
  }
}
