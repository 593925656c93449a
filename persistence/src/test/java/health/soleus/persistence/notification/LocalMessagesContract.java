package health.soleus.persistence.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.type.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds for the local gateways' log, in the database and in memory alike. */
interface LocalMessagesContract {
  Instant NOW = Instant.parse("2027-03-27T10:00:00Z");

  LocalMessages localMessages();

  <T> T in(Callable<T> work) throws Exception;

  @Test
  default void the_same_reference_is_kept_once_and_can_be_asked_for() throws Exception {
    String reference = UUID.randomUUID().toString();
    String to = "+44770090" + reference.hashCode();
    for (int i = 0; i < 2; i++) {
      in(
          () -> {
            localMessages().keep(new LocalMessage(Channel.SMS, to, "", "Words.", NOW, reference));
            return true;
          });
    }
    assertEquals(
        List.of("Words."),
        in(() -> localMessages().to(to).stream().map(LocalMessage::body).toList()));
    assertEquals(
        to, in(() -> localMessages().find(Channel.SMS, reference).orElseThrow().recipient()));
    assertEquals(false, in(() -> localMessages().find(Channel.EMAIL, reference).isPresent()));
  }
}
