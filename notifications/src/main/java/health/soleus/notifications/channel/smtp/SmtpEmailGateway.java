package health.soleus.notifications.channel.smtp;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.Lookup;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.persistence.type.NotificationId;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * Sends plain text by SMTP. What fails before the server was given the message was certainly not
 * sent; what fails without an answer afterwards may have been.
 */
public final class SmtpEmailGateway implements EmailGateway {
  private static final Logger LOG = System.getLogger(SmtpEmailGateway.class.getName());
  private static final Duration BUSY = Duration.ofMinutes(1);

  private final SmtpSettings settings;
  private final Session session;
  private final Clock clock;

  public SmtpEmailGateway(SmtpSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
    session = Session.getInstance(properties(settings));
  }

  private static Properties properties(SmtpSettings settings) {
    String timeout = Long.toString(settings.timeout().toMillis());
    Properties all = new Properties();
    all.setProperty("mail.transport.protocol", "smtp");
    all.setProperty("mail.smtp.host", settings.host());
    all.setProperty("mail.smtp.port", Integer.toString(settings.port()));
    all.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
    all.setProperty("mail.smtp.starttls.enable", Boolean.toString(settings.startTls()));
    all.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.startTls()));
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.connectiontimeout", timeout);
    all.setProperty("mail.smtp.timeout", timeout);
    all.setProperty("mail.smtp.writetimeout", timeout);
    // QUIT is not waited for: the message is handed over before it.
    all.setProperty("mail.smtp.quitwait", "false");
    return all;
  }

  @Override
  public String provider() {
    return "smtp";
  }

  /** SMTP cannot be asked what became of a message. */
  @Override
  public Lookup lookup(NotificationId reference) {
    return Lookup.CANNOT_BE_ASKED;
  }

  @Override
  public GatewayAnswer send(OutgoingMessage message) {
    MimeMessage mail;
    try {
      mail = new PlainMail(session, settings, message, clock.instant()).message();
    } catch (MessagingException impossible) {
      return new GatewayAnswer.Rejected("no e-mail can be made of it");
    }
    try {
      Transport transport = session.getTransport("smtp");
      GatewayAnswer answer = handOver(transport, mail);
      closeQuietly(transport);
      return answer;
    } catch (MessagingException noTransport) {
      return new GatewayAnswer.Unavailable("no mail connection");
    }
  }

  /** What a parting connection says changes nothing about the answer that was given. */
  private static void closeQuietly(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException parting) {
      LOG.log(Level.DEBUG, "the mail connection broke after the answer");
    }
  }

  private GatewayAnswer handOver(Transport transport, MimeMessage mail) {
    try {
      if (settings.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
      }
    } catch (MessagingException refused) {
      return new GatewayAnswer.Unavailable("the mail server cannot be reached");
    }
    try {
      transport.sendMessage(mail, mail.getAllRecipients());
      return new GatewayAnswer.Accepted(mail.getMessageID());
    } catch (SendFailedException answered) {
      return afterAnAnswer(answered);
    } catch (MessagingException cutOff) {
      return new GatewayAnswer.Unknown("the mail server did not answer");
    }
  }

  /** The server said no: 5xx is for good, anything else may be tried again. */
  private static GatewayAnswer afterAnAnswer(SendFailedException failure) {
    int code = code(failure);
    if (code >= 500) {
      return new GatewayAnswer.Rejected("the mail server refused it (" + code + ")");
    } else if (code >= 400) {
      return new GatewayAnswer.Throttled(BUSY, "the mail server is busy (" + code + ")");
    }
    return new GatewayAnswer.Unknown("the mail server gave no clear answer");
  }

  private static int code(MessagingException failure) {
    int worst = 0;
    for (Exception each = failure;
        each instanceof MessagingException messaging;
        each = messaging.getNextException()) {
      if (each instanceof SMTPSendFailedException answered) {
        worst = Math.max(worst, answered.getReturnCode());
      } else if (each instanceof SMTPAddressFailedException answered) {
        worst = Math.max(worst, answered.getReturnCode());
      } else if (each instanceof SMTPSenderFailedException answered) {
        worst = Math.max(worst, answered.getReturnCode());
      }
    }
    return worst;
  }
}
