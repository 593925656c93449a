package health.soleus.scheduling.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.event.ReferralReceived;
import health.soleus.persistence.testkit.InMemoryOutbox;
import health.soleus.persistence.testkit.InMemoryWaitingEvents;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.NotPermitted;
import health.soleus.persistence.type.OdsCode;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.ReferralId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DelayedMessagesTest {
  private static final Instant FOUR_PAST_TEN = Instant.parse("2027-03-15T10:04:00Z");

  private final SettableClock clock = SettableClock.at("2027-03-15T10:04:00Z");
  private final InMemoryOutbox outbox = new InMemoryOutbox();
  private final DelayedMessages delayed =
      new DelayedMessages(new InMemoryWaitingEvents(outbox), clock);

  private static Caller with(Role role) {
    OdsCode practice = role == Role.GP ? new OdsCode("Y00001") : null;
    return new Caller(AccountId.random(), "Somebody", role, practice);
  }

  private Optional<Instant> since() {
    return delayed.since(with(Role.BOOKING));
  }

  private CareEvent happens() {
    CareEvent event =
        new ReferralReceived(
            UUID.randomUUID(),
            clock.instant(),
            ReferralId.random(),
            PatientId.random(),
            AccountId.random(),
            LocalDate.of(2027, 3, 29));
    outbox.append(event);
    return event;
  }

  @Test
  void an_event_that_waits_longer_than_two_minutes_delays_messages_since_it_happened() {
    happens();
    clock.moveBy(Duration.ofMinutes(2));
    assertEquals(Optional.empty(), since());
    clock.moveBy(Duration.ofSeconds(1));
    assertEquals(Optional.of(FOUR_PAST_TEN), since());
    happens();
    assertEquals(Optional.of(FOUR_PAST_TEN), since());
  }

  @Test
  void nothing_is_delayed_once_the_broker_has_it() {
    CareEvent event = happens();
    clock.moveBy(Duration.ofMinutes(30));
    outbox.published(event);
    assertEquals(Optional.empty(), since());
  }

  @Test
  void booking_staff_and_consultants_are_told_and_nobody_else() {
    EnumSet<Role> told = EnumSet.of(Role.BOOKING, Role.CONSULTANT);
    for (Role role : Role.values()) {
      if (told.contains(role)) {
        assertEquals(Optional.empty(), delayed.since(with(role)), role.name());
      } else {
        assertThrows(NotPermitted.class, () -> delayed.since(with(role)), role.name());
      }
    }
  }
}
