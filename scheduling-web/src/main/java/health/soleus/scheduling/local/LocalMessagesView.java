package health.soleus.scheduling.local;

import health.soleus.persistence.access.Caller;
import health.soleus.persistence.access.Role;
import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.notification.LocalMessage;
import health.soleus.persistence.notification.LocalMessages;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.notification.NotificationStatus;
import health.soleus.persistence.notification.Notifications;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.Patients;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NotThere;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the local gateways' log, and what stands behind each message. */
@UseCase
@ApplicationScoped
public class LocalMessagesView {
  private static final String SMS = "sms";
  private static final String EMAIL = "email";

  private final LocalMessages log;
  private final Notifications notifications;
  private final Patients patients;
  private final Clock clock;

  @Inject
  public LocalMessagesView(
      LocalMessages log, Notifications notifications, Patients patients, Clock clock) {
    this.log = log;
    this.notifications = notifications;
    this.patients = patients;
    this.clock = clock;
  }

  /** Everything that arrived, or what arrived at one number or address; the oldest first. */
  @Transactional
  public List<ReceivedMessage> arrived(Caller caller, Optional<String> to) {
    caller.must(Role.SYSTEM);
    List<LocalMessage> messages = to.map(address -> log.to(address(address))).orElseGet(log::all);
    return messages.stream().map(this::received).toList();
  }

  /** Phone and mailbox of whoever has this number or address; of the first person without one. */
  @Transactional
  public PhoneAndMailbox of(Caller caller, Optional<String> to) {
    caller.must(Role.SYSTEM);
    List<LocalMessage> all = log.all();
    Map<String, Correspondent> people = new LinkedHashMap<>();
    for (LocalMessage message : all) {
      Correspondent person = correspondent(message);
      people.putIfAbsent(person.address(), person);
    }
    String address =
        to.map(LocalMessagesView::address)
            .or(() -> people.keySet().stream().findFirst())
            .orElse("");
    List<LocalMessage> theirs = theirs(all, address);
    return new PhoneAndMailbox(
        List.copyOf(people.values()), address, texts(theirs), emails(theirs), clock.instant());
  }

  /** What came to this address, and to the same patient's other one. */
  private List<LocalMessage> theirs(List<LocalMessage> all, String address) {
    List<PatientId> owners =
        all.stream()
            .filter(message -> message.recipient().equals(address))
            .flatMap(message -> notification(message).stream())
            .map(Notification::patient)
            .distinct()
            .toList();
    return all.stream()
        .filter(
            message ->
                message.recipient().equals(address)
                    || notification(message)
                        .map(Notification::patient)
                        .filter(owners::contains)
                        .isPresent())
        .toList();
  }

  private List<ReceivedMessage> texts(List<LocalMessage> theirs) {
    Stream<ReceivedMessage> came =
        theirs.stream().filter(each -> each.channel() == Channel.SMS).map(this::received);
    Stream<ReceivedMessage> stayed =
        theirs.stream()
            .flatMap(message -> notification(message).stream())
            .map(Notification::patient)
            .distinct()
            .flatMap(patient -> notifications.ofPatient(patient).stream())
            .filter(message -> message.text().channel() == Channel.SMS)
            .filter(message -> isOver(message.status()))
            .map(this::stayed);
    return Stream.concat(came, stayed)
        .sorted(Comparator.comparing(ReceivedMessage::sentAt))
        .toList();
  }

  private static boolean isOver(NotificationStatus status) {
    return switch (status) {
      case SUPERSEDED, EXPIRED, PERMANENT_FAILURE, TECHNICAL_FAILURE -> true;
      case SCHEDULED, SENDING, SENT, DELIVERED, TEMPORARY_FAILURE -> false;
    };
  }

  private List<ReceivedMessage> emails(List<LocalMessage> theirs) {
    List<ReceivedMessage> emails = new ArrayList<>();
    theirs.stream()
        .filter(each -> each.channel() == Channel.EMAIL)
        .map(this::received)
        .forEach(each -> emails.add(0, each));
    return List.copyOf(emails);
  }

  private ReceivedMessage received(LocalMessage message) {
    Optional<Notification> behind = notification(message);
    return new ReceivedMessage(
        message.id().toString(),
        message.channel() == Channel.SMS ? SMS : EMAIL,
        message.recipient(),
        message.subject(),
        message.body(),
        message.sentAt(),
        message.attachments(),
        behind.map(each -> each.text().template()).orElse(""),
        behind.map(each -> words(each.status())).orElse("arrived"),
        true);
  }

  private ReceivedMessage stayed(Notification message) {
    Patient patient = patients.require(message.patient());
    String body = message.text().body();
    return new ReceivedMessage(
        message.id().toString(),
        SMS,
        "",
        "",
        SmsText.fit(body, patient.name().given()).orElse(body),
        message.text().dueAt(),
        "[]",
        message.text().template(),
        whyNot(message),
        false);
  }

  private static String whyNot(Notification message) {
    return switch (message.status()) {
      case SUPERSEDED -> "Not sent, replaced";
      case EXPIRED -> "Not sent, its time had passed";
      default -> "Not delivered: " + message.failure() + ". A phone task was made.";
    };
  }

  private static String words(NotificationStatus status) {
    return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private Correspondent correspondent(LocalMessage message) {
    String address = message.recipient();
    String label =
        notification(message)
            .map(behind -> patients.require(behind.patient()).name().full() + ", ")
            .orElse("");
    return new Correspondent(address, label + PhoneAndMailbox.asWritten(address));
  }

  /** The message behind a reference: our id alone, or as the first part of a Message-ID. */
  private Optional<Notification> notification(LocalMessage message) {
    String reference = message.reference().orElse("").replaceAll("[<>]", "").replaceAll("@.*", "");
    try {
      return notifications.find(NotificationId.parse(reference));
    } catch (NotThere notOurs) {
      return Optional.empty();
    }
  }

  /** A number however it is written; the plus of an address bar may have become a space. */
  private static String address(String typed) {
    String text = typed.strip();
    String number = text.startsWith("44") ? "+" + text : text;
    return MobileNumber.parse(number).map(MobileNumber::value).orElse(text);
  }
}
