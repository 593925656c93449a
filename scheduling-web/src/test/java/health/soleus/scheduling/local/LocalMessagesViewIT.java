package health.soleus.scheduling.local;

import static health.soleus.persistence.testkit.NotificationFixtures.notification;
import static health.soleus.persistence.testkit.NotificationFixtures.source;
import static health.soleus.persistence.testkit.NotificationFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.notification.LocalMessage;
import health.soleus.persistence.notification.LocalMessages;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.NotificationFixtures;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.Transactions;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.Channel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LocalMessagesViewIT {
  private static final Instant AT = Instant.parse("2027-03-27T10:00:00Z");
  private static final String MOBILE = "+447700900417";
  private static final String EMAIL = "amina@example.org";

  private final Transactions transactions = Transactions.on(EmbeddedPostgres.shared().migrated());
  private final Wiring wiring = new Wiring(transactions).with(Clock.class, SettableClock.at(AT));

  @BeforeEach
  void messages() throws Exception {
    Patient amina = NotificationFixtures.amina();
    Notification sms = notification(source(amina.id()), text(Channel.SMS, AT));
    Notification mail = notification(source(amina.id()), text(Channel.EMAIL, AT));
    Notification old =
        notification(source(amina.id()), text(Channel.SMS, AT.minus(Duration.ofDays(1))));
    old.superseded(AT);
    transactions.in(
        () -> {
          wiring.get(Patients.class).add(amina);
          for (Notification each : List.of(sms, mail, old)) {
            wiring.get(Notifications.class).add(each);
          }
          keep(Channel.SMS, MOBILE, "", "Amina, no food.", sms.id().toString());
          keep(Channel.EMAIL, EMAIL, "Food", "Dear Amina", "<" + mail.id() + "@example.org>");
          keep(Channel.SMS, "+447700900999", "", "Somebody else.", "not-one-of-ours");
          return true;
        });
  }

  private void keep(Channel channel, String to, String subject, String body, String reference) {
    wiring
        .get(LocalMessages.class)
        .keep(new LocalMessage(channel, to, subject, body, AT, reference));
  }

  @AfterEach
  void close() {
    transactions.close();
  }

  private LocalMessagesView view() {
    return wiring.get(LocalMessagesView.class);
  }

  private List<String> arrived(String to) {
    return view().arrived(Caller.system(), Optional.of(to)).stream()
        .map(ReceivedMessage::text)
        .toList();
  }

  @Test
  void a_number_is_found_however_it_is_written() {
    for (String written : List.of(MOBILE, " 447700900417", "07700 900417", "07700900417")) {
      assertEquals(List.of("Amina, no food."), arrived(written), written);
    }
    assertEquals(List.of("Dear Amina"), arrived(EMAIL));
    assertEquals(List.of(), arrived("nobody@example.org"));
    assertEquals(3, view().arrived(Caller.system(), Optional.empty()).size());
  }

  @Test
  void phone_and_mailbox_of_one_person_stand_together_with_what_did_not_come() {
    PhoneAndMailbox shown = view().of(Caller.system(), Optional.of(MOBILE));
    assertEquals(
        List.of("Not sent, replaced", "scheduled"),
        shown.texts().stream().map(ReceivedMessage::state).toList());
    assertEquals(
        List.of(false, true), shown.texts().stream().map(ReceivedMessage::arrived).toList());
    assertEquals(
        List.of("Dear Amina"), shown.emails().stream().map(ReceivedMessage::text).toList());
    assertEquals("SMS-04b", shown.texts().get(1).template());
    assertEquals(3, shown.people().size());
    assertEquals(
        "Amina Warsame, 07700 900417",
        shown.people().stream()
            .filter(person -> person.address().equals(MOBILE))
            .findFirst()
            .orElseThrow()
            .label());
  }

  @Test
  void nothing_at_all_is_an_empty_page() {
    PhoneAndMailbox shown = view().of(Caller.system(), Optional.of("nobody@example.org"));
    assertEquals(List.of(), shown.texts());
    assertEquals(List.of(), shown.emails());
  }
}
