package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.SettableClock;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSinkIT {
  private static final String WORDS =
      "Do not eat any food after 11pm on Saturday 27 March.\nCroeso, Siân – O’Brien";

  private final Database database = EmbeddedPostgres.shared().migrated();
  private int port;
  private MailSink sink;

  @BeforeEach
  void start() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    sink = MailSink.start(port, database.asApp(), SettableClock.at("2027-03-15T10:00:00Z"));
  }

  @AfterEach
  void stop() {
    sink.close();
  }

  @Test
  void what_was_sent_stands_in_the_mailbox_word_for_word() throws Exception {
    send("<one@soleus.example.org>");
    assertEquals(
        List.of("EMAIL|amina@example.org|Your hospital visit|" + WORDS + "|2027-03-15 10:00:00+00"),
        mailbox());
  }

  @Test
  void a_message_that_is_sent_again_is_there_once() throws Exception {
    send("<one@soleus.example.org>");
    send("<one@soleus.example.org>");
    send("<two@soleus.example.org>");
    assertEquals(2, mailbox().size());
  }

  @Test
  void a_message_that_cannot_be_kept_is_not_taken() throws Exception {
    try (Connection owner = database.asOwner().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("ALTER TABLE notification_local_message RENAME TO away");
    }
    assertThrows(MessagingException.class, () -> send("<three@soleus.example.org>"));
  }

  private void send(String messageId) throws MessagingException {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", "" + port);
    properties.put("mail.smtp.timeout", "10000");
    MimeMessage message =
        new MimeMessage(Session.getInstance(properties)) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
          }
        };
    message.setFrom(new InternetAddress("day-unit@example.org"));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress("amina@example.org"));
    message.setSubject("Your hospital visit", "UTF-8");
    message.setText(WORDS, "UTF-8");
    Transport.send(message);
  }

  private List<String> mailbox() throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.asApp().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT concat_ws('|', channel, recipient, subject, body,"
                    + " to_char(sent_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS') || '+00')"
                    + " FROM notification_local_message ORDER BY reference")) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
