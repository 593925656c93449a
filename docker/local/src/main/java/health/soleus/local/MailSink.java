package health.soleus.local;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The patient's mailbox: a mail server that takes everything and puts it where the local pages show
 * it. It answers the sender only after the message is stored, as a real one does.
 */
final class MailSink implements AutoCloseable {
  /** A message that is sent again bears the same reference, and is there already. */
  private static final String STORE =
      "INSERT INTO notification_local_message"
          + " (id, channel, recipient, subject, body, sent_at, reference)"
          + " VALUES (?, 'EMAIL', ?, ?, ?, ?, ?) ON CONFLICT (channel, reference) DO NOTHING";

  private final GreenMail server;
  private final DataSource database;
  private final Clock clock;

  private MailSink(GreenMail server, DataSource database, Clock clock) {
    this.server = server;
    this.database = database;
    this.clock = clock;
  }

  static MailSink start(int port, DataSource database, Clock clock) {
    ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(10_000);
    GreenMail server = new GreenMail(setup);
    MailSink sink = new MailSink(server, database, clock);
    server.start();
    server
        .getUserManager()
        .setMessageDeliveryHandler((message, address) -> new Mailbox(server, address, sink));
    return sink;
  }

  private void store(MovingMessage message, String recipient) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(STORE)) {
      MimeMessage mail = message.getMessage();
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, recipient);
      insert.setString(3, Objects.requireNonNullElse(mail.getSubject(), ""));
      insert.setString(4, plainText(mail));
      insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setString(6, mail.getMessageID());
      insert.executeUpdate();
    } catch (SQLException | MessagingException | IOException e) {
      throw new IllegalStateException("not stored", e);
    }
  }

  /** The first plain text in a message. */
  private static String plainText(Part part) throws MessagingException, IOException {
    if (part.isMimeType("text/plain")) {
      return part.getContent().toString().replace("\r\n", "\n");
    }
    if (part.getContent() instanceof Multipart parts) {
      for (int i = 0; i < parts.getCount(); i++) {
        String found = plainText(parts.getBodyPart(i));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }

  @Override
  public void close() {
    server.stop();
  }

  /** Whoever a message is for: it is stored, and not kept in this JVM as well. */
  private static final class Mailbox extends UserImpl {
    private static final long serialVersionUID = 1L;
    private final transient MailSink sink;

    Mailbox(GreenMail server, MailAddress address, MailSink sink) {
      super(address.getEmail(), address.getEmail(), "", server.getManagers().getImapHostManager());
      this.sink = sink;
    }

    @Override
    public void deliver(MovingMessage message) {
      sink.store(message, getEmail());
    }
  }
}
