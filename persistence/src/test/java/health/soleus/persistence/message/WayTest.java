package health.soleus.persistence.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of one planned message of a patient who can be reached so and so. */
class WayTest {
  private static final Instant NOW = Instant.parse("2027-03-15T10:00:00Z");
  private static final Reach BOTH = Reach.of(true, false, true, false);
  private static final Reach TEXTS_ONLY = Reach.of(true, false, false, false);
  private static final Reach EMAIL_ONLY = Reach.of(false, false, true, false);
  private static final Reach NEITHER = Reach.of(false, false, false, false);

  private static final PlannedMessage TEXT = message(Channel.SMS, false, "no food after 11pm");
  private static final PlannedMessage POINTER = message(Channel.SMS, false, "read our email");
  private static final PlannedMessage NEWS = message(Channel.EMAIL, false, "It is cancelled.");
  private static final PlannedMessage PLAN = message(Channel.EMAIL, true, "What to do and when");

  private static PlannedMessage message(Channel channel, boolean instruction, String body) {
    Instant over = NOW.plus(Duration.ofDays(1));
    return new PlannedMessage(
        "ANY", 1, channel, NOW, over, false, instruction, "", body, channel + body);
  }

  private static PlannedMessage nextDay(PlannedMessage message) {
    return new PlannedMessage(
        message.template(),
        1,
        message.channel(),
        message.dueAt().plus(Duration.ofDays(1)),
        message.notAfter().plus(Duration.ofDays(1)),
        false,
        message.instruction(),
        "",
        message.body(),
        message.why());
  }

  @Test
  void a_message_goes_as_planned_where_its_channel_leads_to_the_patient() {
    assertEquals(Way.AS_PLANNED, Way.of(TEXT, List.of(TEXT, PLAN), BOTH));
    assertEquals(Way.AS_PLANNED, Way.of(PLAN, List.of(TEXT, PLAN), BOTH));
    assertEquals(Way.AS_PLANNED, Way.of(TEXT, List.of(TEXT), TEXTS_ONLY));
    assertEquals(Way.AS_PLANNED, Way.of(NEWS, List.of(NEWS), EMAIL_ONLY));
  }

  @Test
  void a_planned_call_is_made_whatever_reaches_the_patient() {
    PlannedMessage call = message(Channel.PHONE, true, "CALL-PLAN-STARTED");
    assertEquals(Way.AS_PLANNED, Way.of(call, List.of(call), NEITHER));
  }

  @Test
  void an_email_that_instructs_is_called_for_who_has_no_email_even_when_a_text_goes() {
    assertEquals(Way.CALL, Way.of(PLAN, List.of(PLAN, TEXT), TEXTS_ONLY));
  }

  @Test
  void a_text_of_the_day_stands_for_an_email_without_instructions() {
    assertEquals(Way.LEFT_OUT, Way.of(NEWS, List.of(NEWS, TEXT), TEXTS_ONLY));
    assertEquals(Way.CALL, Way.of(NEWS, List.of(NEWS, POINTER), TEXTS_ONLY), "it only points");
    assertEquals(Way.CALL, Way.of(NEWS, List.of(NEWS, nextDay(TEXT)), TEXTS_ONLY), "another day");
    assertEquals(Way.CALL, Way.of(NEWS, List.of(NEWS), TEXTS_ONLY), "nothing else goes");
  }

  @Test
  void an_email_of_the_day_stands_for_every_text() {
    assertEquals(Way.LEFT_OUT, Way.of(TEXT, List.of(TEXT, PLAN), EMAIL_ONLY));
    assertEquals(Way.LEFT_OUT, Way.of(POINTER, List.of(POINTER, NEWS), EMAIL_ONLY));
    assertEquals(Way.CALL, Way.of(TEXT, List.of(TEXT, nextDay(PLAN)), EMAIL_ONLY), "another day");
  }

  @Test
  void who_must_be_called_is_told_each_thing_once() {
    assertEquals(Way.CALL, Way.of(PLAN, List.of(PLAN, TEXT), NEITHER));
    assertEquals(Way.LEFT_OUT, Way.of(TEXT, List.of(PLAN, TEXT), NEITHER), "the letter says it");
    assertEquals(Way.CALL, Way.of(TEXT, List.of(TEXT, NEWS), NEITHER), "it says something else");
    assertEquals(Way.LEFT_OUT, Way.of(POINTER, List.of(POINTER, NEWS), NEITHER), "it only points");
  }

  @Test
  void h21_a_need_that_neither_meets_calls_only_for_what_does_not_leave() {
    Reach anotherWay = Reach.of(true, false, false, true);
    assertEquals(Way.AS_PLANNED, Way.of(TEXT, List.of(TEXT, PLAN), anotherWay));
    assertEquals(Way.CALL, Way.of(PLAN, List.of(TEXT, PLAN), anotherWay));
  }

  @Test
  void nobody_carries_a_call() {
    assertTrue(BOTH.carries(Channel.SMS) && BOTH.carries(Channel.EMAIL));
    assertFalse(BOTH.carries(Channel.PHONE));
    assertFalse(EMAIL_ONLY.carries(Channel.SMS));
    assertFalse(TEXTS_ONLY.carries(Channel.EMAIL));
  }
}
