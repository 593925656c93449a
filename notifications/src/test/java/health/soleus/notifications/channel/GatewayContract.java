package health.soleus.notifications.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import health.soleus.persistence.type.NotificationId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every gateway promises, whatever stands behind it. */
public interface GatewayContract {
  Gateway gateway();

  /** An address at which this gateway can deliver. */
  String address();

  /** The words that arrived at the address, the first first. */
  List<String> arrived();

  /** The references under which they arrived, each once. */
  Set<String> references();

  private OutgoingMessage message(NotificationId reference, int attempt) {
    return new OutgoingMessage(
        reference, address(), "Your visit", "Siân, no food after 11pm £5.", attempt);
  }

  @Test
  default void an_accepted_message_arrives_as_it_was_written() {
    GatewayAnswer answer = gateway().send(message(NotificationId.random(), 1));
    assertInstanceOf(GatewayAnswer.Accepted.class, answer);
    assertEquals(List.of("Siân, no food after 11pm £5."), arrived());
  }

  @Test
  default void a_message_sent_twice_is_known_by_its_reference() {
    NotificationId reference = NotificationId.random();
    gateway().send(message(reference, 1));
    gateway().send(message(reference, 2));
    assertEquals(1, references().size());
    gateway().send(message(NotificationId.random(), 1));
    assertEquals(2, references().size());
  }

  @Test
  default void it_never_claims_a_message_it_was_not_given() {
    gateway().send(message(NotificationId.random(), 1));
    assertNotEquals(Lookup.HAS_IT, gateway().lookup(NotificationId.random()));
  }

  @Test
  default void a_gateway_has_a_short_name_for_the_record() {
    assertEquals(true, gateway().provider().matches("[a-z]{1,20}"));
  }
}
