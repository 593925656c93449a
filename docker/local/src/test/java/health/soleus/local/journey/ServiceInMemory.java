package health.soleus.local.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.notifications.dispatch.DispatchLoop;
import health.soleus.notifications.planning.PlanNotifications;
import health.soleus.notifications.testkit.InMemoryGateway;
import health.soleus.persistence.access.Account;
import health.soleus.persistence.access.Accounts;
import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Practice;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.event.CareEvent;
import health.soleus.persistence.notification.Worker;
import health.soleus.persistence.setting.Unit;
import health.soleus.persistence.testkit.InMemoryOutbox;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.testkit.Wiring;
import health.soleus.persistence.type.AccountId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.London;
import health.soleus.persistence.type.OdsCode;
import health.soleus.referral.worklist.NextSteps;
import health.soleus.scheduling.preparation.NextStepsOfPlans;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything between the GP's browser and the patient's phone, in memory: the use cases and the
 * dispatch are the real ones; the stores and the gateways are doubles that keep the same contracts
 * as the real ones; and a list stands where Kafka is.
 */
final class ServiceInMemory {
  private static final OdsCode RIVERSIDE = new OdsCode("Y99901");

  /** How often the real loops would have looked, at the least. */
  private static final Duration STEP = Duration.ofMinutes(15);

  private final SettableClock clock;
  private final InMemoryGateway phones = new InMemoryGateway();
  private final InMemoryGateway mailboxes = new InMemoryGateway();
  private final Wiring beans;
  private int handedOver;

  /** A service that nobody has used yet, at this time in London. */
  ServiceInMemory(String time) {
    clock = SettableClock.at(inLondon(time));
    beans =
        Wiring.inMemory()
            .with(Clock.class, clock)
            .with(Unit.class, new Unit("Northside Day Unit", "020 7946 0958"))
            .with(Worker.class, new Worker("memory", UUID.randomUUID()))
            .with(SmsGateway.class, phones)
            .with(EmailGateway.class, mailboxes);
    beans.with(NextSteps.class, the(NextStepsOfPlans.class));
    the(Accounts.class).add(new Practice(RIVERSIDE, "Riverside Surgery", "020 7946 0101"));
  }

  Gp gp(String name) {
    return new Gp(this, account(name, Role.GP, RIVERSIDE));
  }

  Consultant consultant(String name) {
    return new Consultant(this, account(name, Role.CONSULTANT, null));
  }

  Clerk clerk(String name) {
    return new Clerk(this, account(name, Role.BOOKING, null));
  }

  private Caller account(String name, Role role, @Nullable OdsCode practice) {
    Account account = new Account(AccountId.random(), name, "no password", name, role, practice);
    the(Accounts.class).add(account);
    return account.caller();
  }

  /** Whoever holds this phone and reads at this address. */
  Person person(String phone, String address) {
    return new Person(phone, address);
  }

  /** The one use case, or store, of this type. */
  <T> T the(Class<T> type) {
    return beans.get(type);
  }

  /** Time passes until then, in London; whatever falls due on the way leaves at its time. */
  void itIs(String time) {
    Instant then = inLondon(time);
    everythingDueLeaves();
    while (clock.instant().plus(STEP).isBefore(then)) {
      clock.moveBy(STEP);
      everythingDueLeaves();
    }
    clock.moveTo(then);
    everythingDueLeaves();
  }

  /** What was appended comes out of the outbox as its JSON says, and is planned from in order. */
  private void everythingDueLeaves() {
    List<CareEvent> events = the(InMemoryOutbox.class).events();
    for (CareEvent event : events.subList(handedOver, events.size())) {
      the(PlanNotifications.class).plan(Caller.system(), event);
    }
    handedOver = events.size();
    DispatchLoop dispatch = the(DispatchLoop.class);
    for (Channel channel : List.of(Channel.SMS, Channel.EMAIL)) {
      while (dispatch.sendNext(channel)) {
        continue;
      }
    }
  }

  private static Instant inLondon(String time) {
    return LocalDateTime.parse(time.replace(' ', 'T')).atZone(London.ZONE).toInstant();
  }

  /** Someone who can be reached. */
  final class Person {
    private final String phone;
    private final String address;

    private Person(String phone, String address) {
      this.phone = phone;
      this.address = address;
    }

    /** What the phone has received by now, oldest first. */
    List<String> texts() {
      everythingDueLeaves();
      return phones.at(phone).stream().map(OutgoingMessage::text).toList();
    }

    String lastText() {
      List<String> texts = texts();
      return texts.get(texts.size() - 1);
    }

    /** What has come by e-mail by now, oldest first, each after its subject. */
    List<String> emails() {
      everythingDueLeaves();
      return mailboxes.at(address).stream().map(m -> m.subject() + "\n" + m.text()).toList();
    }

    /** An e-mail holds these words. */
    void reads(String words) {
      assertTrue(emails().stream().anyMatch(email -> email.contains(words)), words);
    }
  }
}
