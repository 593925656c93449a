package health.soleus.scheduling.web.booking;

import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import java.util.Optional;

/**
 * One message as it will leave, with its exact words.
 *
 * @param channel icon: message, email or phone
 * @param length "144 of 160" for a text, else empty
 * @param kind stop when it cannot be sent as it is, void when it never will be
 * @param folded long words that are shown on demand
 */
public record MessageLine(
    String channel,
    String when,
    String title,
    String subject,
    String words,
    String length,
    String kind,
    String note,
    boolean folded) {
  private static final StaffWords WORDS = new StaffWords();

  static MessageLine of(PlannedMessage message, PatientCard patient, String status) {
    String when = WORDS.timeOf(message.dueAt());
    String note = status.isEmpty() ? message.why() : status + ". " + message.why();
    return message.channel() == Channel.SMS
        ? text(message, patient, when, note)
        : longWords(message, patient, when, note);
  }

  private static MessageLine text(
      PlannedMessage message, PatientCard patient, String when, String note) {
    Optional<String> sent = SmsText.fit(message.body(), patient.givenName());
    String whole = message.body().replace("((name))", patient.givenName());
    String words = sent.orElse(whole);
    boolean named = words.equals(whole);
    return new MessageLine(
        "message",
        when,
        message.template().replace("SMS-", "Text "),
        "",
        words,
        SmsText.septets(words) + " of 160",
        sent.isEmpty() ? "stop" : "",
        joined(
            note,
            sent.isEmpty()
                ? "Cannot be sent: a call is made instead"
                : named ? "" : "Name dropped"),
        false);
  }

  private static MessageLine longWords(
      PlannedMessage message, PatientCard patient, String when, String note) {
    boolean call = message.channel() == Channel.PHONE;
    return new MessageLine(
        call ? "phone" : "email",
        when,
        call ? "Call to make" : "E-mail",
        message.subject(),
        filled(message.body(), patient),
        "",
        "",
        note,
        !call);
  }

  /** The words with the name in them, as they are filled in at sending. */
  static String filled(String body, PatientCard patient) {
    return body.replace("((name))", patient.givenName())
        .replace("((fullName))", patient.fullName());
  }

  private static String joined(String note, String more) {
    return more.isEmpty() ? note : more + ". " + note;
  }
}
