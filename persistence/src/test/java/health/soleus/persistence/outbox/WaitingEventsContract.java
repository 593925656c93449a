package health.soleus.persistence.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** What holds for the events that wait, in the database and in memory alike. */
interface WaitingEventsContract {
  Instant NINE = Instant.parse("2027-03-15T09:00:00Z");

  WaitingEvents waiting();

  Outbox outbox();

  /** The broker has it. */
  void published(CareEvent event) throws Exception;

  <T> T in(Callable<T> work) throws Exception;

  private CareEvent happened(Instant at) throws Exception {
    CareEvent event =
        new ReferralReceived(
            UUID.randomUUID(),
            at,
            ReferralId.random(),
            PatientId.random(),
            AccountId.random(),
            LocalDate.of(2027, 3, 29));
    in(
        () -> {
          outbox().append(event);
          return event;
        });
    return event;
  }

  private Optional<Instant> since() throws Exception {
    return in(() -> waiting().since());
  }

  @Test
  default void the_first_event_that_was_not_published_says_since_when_others_wait()
      throws Exception {
    assertEquals(Optional.empty(), since());
    CareEvent first = happened(NINE);
    CareEvent second = happened(NINE.plus(Duration.ofMinutes(5)));
    assertEquals(Optional.of(NINE), since());
    published(first);
    assertEquals(Optional.of(NINE.plus(Duration.ofMinutes(5))), since());
    published(second);
    assertEquals(Optional.empty(), since());
  }
}
