package health.soleus.notifications.channel.smtp;

import health.soleus.notifications.channel.OutgoingMessage;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** One plain-text e-mail, its Message-ID made from our reference so that a second copy is known. */
final class PlainMail {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  private final Session session;
  private final SmtpSettings settings;
  private final OutgoingMessage outgoing;
  private final Instant at;

  PlainMail(Session session, SmtpSettings settings, OutgoingMessage outgoing, Instant at) {
    this.session = session;
    this.settings = settings;
    this.outgoing = outgoing;
    this.at = at;
  }

  MimeMessage message() throws MessagingException {
    MimeMessage mail = new NamedMessage(session, messageId());
    mail.setFrom(sender());
    mail.setRecipient(RecipientType.TO, new InternetAddress(outgoing.to(), true));
    mail.setSubject(outgoing.subject(), UTF_8);
    mail.setText(outgoing.text(), UTF_8, "plain");
    mail.setSentDate(Date.from(at));
    // RFC 3834: nobody's out-of-office answer comes back.
    mail.setHeader("Auto-Submitted", "auto-generated");
    // Marks what is sent again because nobody can say whether it arrived (D16).
    mail.setHeader("X-Soleus-Attempt", Integer.toString(outgoing.attempt()));
    mail.saveChanges();
    return mail;
  }

  private InternetAddress sender() throws MessagingException {
    try {
      return new InternetAddress(settings.from(), settings.fromName(), UTF_8);
    } catch (UnsupportedEncodingException everyJavaHasIt) {
      throw new MessagingException("UTF-8", everyJavaHasIt);
    }
  }

  private String messageId() {
    String domain = settings.from().substring(settings.from().lastIndexOf('@') + 1);
    return "<" + outgoing.reference() + "@" + domain + ">";
  }

  /** A message that keeps the id it was given. */
  private static final class NamedMessage extends MimeMessage {
    private final String id;

    NamedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
