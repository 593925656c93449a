package health.soleus.scheduling.web.booking;

import health.soleus.persistence.message.SmsText;
import health.soleus.persistence.message.SpokenWords;
import health.soleus.persistence.message.Way;
import health.soleus.persistence.preparation.PlannedMessage;
import health.soleus.persistence.type.Channel;
import health.soleus.persistence.type.StaffWords;
import health.soleus.scheduling.booking.Addressee;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One message as it will leave, with its exact words.
 *
 * @param channel icon: text, email or phone
 * @param subject of an e-mail, whose words are shown on demand; else empty
 * @param length "144 of 160" for a text, else empty
 * @param kind stop when it cannot be sent as it is, void when it never will be, else empty
 */
public record MessageLine(
    String channel,
    String when,
    String title,
    String subject,
    String words,
    String length,
    String kind,
    String note) {

  static MessageLine of(PlannedMessage message, Addressee patient, Way way, String status) {
    return switch (message.channel()) {
      case SMS ->
          way == Way.AS_PLANNED ? text(message, patient, status) : other(message, patient, way);
      case EMAIL ->
          way == Way.AS_PLANNED
              ? longWords("email", "E-mail", message, patient, status)
              : other(message, patient, way);
      case PHONE -> longWords("phone", "Call to make", message, patient, status);
    };
  }

  /** Whether the words are shown only on demand. */
  public boolean folded() {
    return channel.equals("email");
  }

  private static MessageLine text(PlannedMessage message, Addressee patient, String status) {
    Optional<String> sent = SmsText.fit(message.body(), patient.given());
    String named = message.body().replace(SmsText.NAME, patient.given());
    String words = sent.orElse(named);
    String fits = sent.isEmpty() ? "Cannot be sent: a call is made instead" : "";
    String name =
        sent.isPresent() && isNameless(words, patient) ? "Name dropped so that it fits" : "";
    return new MessageLine(
        "text",
        StaffWords.time(message.dueAt()),
        title(message),
        "",
        words,
        SmsText.septets(words) + " of " + SmsText.LIMIT,
        sent.isEmpty() ? "stop" : "",
        sentences(status, fits, name, message.why()));
  }

  private static boolean isNameless(String words, Addressee patient) {
    String plain = SmsText.plain(patient.given());
    return plain.isEmpty() || !words.contains(plain);
  }

  private static MessageLine longWords(
      String icon, String title, PlannedMessage message, Addressee patient, String status) {
    return new MessageLine(
        icon,
        StaffWords.time(message.dueAt()),
        title,
        message.subject(),
        filled(message.body(), patient),
        "",
        "",
        sentences(status, message.why()));
  }

  private static MessageLine other(PlannedMessage message, Addressee patient, Way way) {
    boolean call = way == Way.CALL;
    boolean text = message.channel() == Channel.SMS;
    String reason = text ? "The patient gets no texts" : "The patient has no e-mail";
    return new MessageLine(
        call ? "phone" : text ? "text" : "email",
        StaffWords.time(message.dueAt()),
        call ? "Call in place of " + title(message) : title(message) + ": not sent",
        call ? "" : message.subject(),
        filled(call ? SpokenWords.of(message.channel(), message.body()) : message.body(), patient),
        "",
        call ? "" : "void",
        sentences(
            patient.reach().mustCall() ? patient.reach().why() : reason,
            call ? "" : "Another message of this day says it",
            message.why()));
  }

  private static String title(PlannedMessage message) {
    return message.channel() == Channel.SMS
        ? "Text " + message.template().replace("SMS-", "")
        : "E-mail";
  }

  /** The words with the name in them, as they are filled in at sending. */
  static String filled(String body, Addressee patient) {
    return body.replace(SmsText.NAME, patient.given()).replace("((fullName))", patient.full());
  }

  private static String sentences(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isBlank())
        .map(part -> capital(part.strip()))
        .map(part -> part.endsWith(".") ? part : part + ".")
        .collect(Collectors.joining(" "));
  }

  private static String capital(String part) {
    return Character.toUpperCase(part.charAt(0)) + part.substring(1);
  }
}
