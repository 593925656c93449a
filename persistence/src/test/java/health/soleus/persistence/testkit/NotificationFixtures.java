package health.soleus.persistence.testkit;

import health.soleus.persistence.notification.MessageSource;
import health.soleus.persistence.notification.MessageText;
import health.soleus.persistence.notification.Notification;
import health.soleus.persistence.patient.ContactDetails;
import health.soleus.persistence.patient.Patient;
import health.soleus.persistence.patient.PersonName;
import health.soleus.persistence.type.BookingId;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.EmailAddress;
import health.soleus.persistence.type.MobileNumber;
import health.soleus.persistence.type.NotificationId;
import health.soleus.persistence.type.PatientId;
import health.soleus.persistence.type.PlanId;
import health.soleus.persistence.type.ReferralId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Made-up people and messages. */
public final class NotificationFixtures {
  private static final AtomicInteger NUMBERS = new AtomicInteger(100_000);
  private static final Duration A_DAY = Duration.ofDays(1);

  private NotificationFixtures() {}

  /** Amina, who can be reached by text and e-mail. */
  public static Patient amina() {
    return patient("Amina", new MobileNumber("+447700900417"), "amina@example.org");
  }

  /** Somebody with these ways to be reached and an NHS number that was never issued. */
  public static Patient patient(
      String given, @Nullable MobileNumber mobile, @Nullable String email) {
    return new Patient(
        PatientId.random(),
        NeverIssued.next(NUMBERS),
        new PersonName(given, "Warsame"),
        LocalDate.of(1962, 3, 27),
        new ContactDetails(
            mobile,
            "020 7946 0123",
            email == null ? null : new EmailAddress(email),
            "1 Example Road",
            false,
            Set.of(),
            ""));
  }

  /** A message that rests on no plan. */
  public static MessageSource source(PatientId patient) {
    return new MessageSource(UUID.randomUUID(), ReferralId.random(), patient, null, null, 0);
  }

  /** A message that rests on this plan. */
  public static MessageSource source(PatientId patient, BookingId booking, PlanId plan) {
    return new MessageSource(UUID.randomUUID(), ReferralId.random(), patient, booking, plan, 1);
  }

  /** A text that is due then and may go for a day. */
  public static MessageText text(Channel channel, Instant dueAt) {
    return new MessageText(
        0,
        channel == Channel.SMS ? "SMS-04b" : "EMAIL-FOOD",
        1,
        channel,
        dueAt,
        dueAt.plus(A_DAY),
        false,
        true,
        channel == Channel.SMS ? "" : "What you can eat and drink before your visit",
        channel == Channel.SMS
            ? "((name)), for tomorrow: no food after 11pm today. You can sip water until we call"
                + " you in. Northside Day Unit 020 7946 0958"
            : "Dear ((fullName))\n\nDo not eat any food after 11pm on Saturday 27 March.\n",
        "FAST-1");
  }

  public static Notification notification(MessageSource source, MessageText text) {
    return new Notification(NotificationId.random(), source, text, text.dueAt().minus(A_DAY));
  }
}
