package health.soleus.notifications.channel.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import health.soleus.notifications.channel.Gateway;
import health.soleus.notifications.channel.GatewayAnswer;
import health.soleus.notifications.channel.GatewayContract;
import health.soleus.notifications.channel.Lookup;
import health.soleus.notifications.channel.OutgoingMessage;
import health.soleus.persistence.testkit.SettableClock;
import health.soleus.persistence.type.NotificationId;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpEmailGatewayIT implements GatewayContract {
  private GreenMail server;

  @BeforeEach
  void open() {
    server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
  }

  @AfterEach
  void close() {
    server.stop();
  }

  private static SmtpEmailGateway to(int port) {
    return new SmtpEmailGateway(
        new SmtpSettings(
            "127.0.0.1",
            port,
            "",
            "",
            false,
            "visits@example.org",
            "Ŵyddfa Day Unit",
            Duration.ofSeconds(2)),
        SettableClock.at("2027-03-15T09:00:00Z"));
  }

  @Override
  public Gateway gateway() {
    return to(server.getSmtp().getPort());
  }

  @Override
  public String address() {
    return "amina@example.org";
  }

  @Override
  public List<String> arrived() {
    return Arrays.stream(server.getReceivedMessages()).map(SmtpEmailGatewayIT::words).toList();
  }

  @Override
  public Set<String> references() {
    return Arrays.stream(server.getReceivedMessages())
        .map(mail -> header(mail, "Message-ID"))
        .collect(Collectors.toSet());
  }

  private static String words(MimeMessage mail) {
    try {
      return mail.getContent().toString().strip();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String header(MimeMessage mail, String name) {
    try {
      return mail.getHeader(name, ",");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private OutgoingMessage message() {
    return new OutgoingMessage(
        NotificationId.random(), address(), "Your visit", "Dear Amina\n\nWords.\n", 2);
  }

  @Test
  void the_headers_say_who_sends_what_and_that_no_answer_is_wanted() throws Exception {
    OutgoingMessage message = message();
    gateway().send(message);
    MimeMessage mail = server.getReceivedMessages()[0];
    assertEquals("<" + message.reference() + "@example.org>", mail.getMessageID());
    assertEquals("auto-generated", header(mail, "Auto-Submitted"));
    assertEquals("2", header(mail, "X-Soleus-Attempt"));
    assertEquals("Your visit", mail.getSubject());
    assertEquals("Ŵyddfa Day Unit <visits@example.org>", decoded(mail));
    assertEquals("text/plain; charset=UTF-8", mail.getContentType());
  }

  private static String decoded(MimeMessage mail) throws Exception {
    InternetAddress from = (InternetAddress) mail.getFrom()[0];
    return from.getPersonal() + " <" + from.getAddress() + ">";
  }

  @Test
  void smtp_cannot_be_asked() {
    assertEquals(Lookup.CANNOT_BE_ASKED, gateway().lookup(NotificationId.random()));
  }

  @Test
  void where_nobody_listens_nothing_was_sent() throws IOException {
    int nobody;
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = taken.getLocalPort();
    }
    assertInstanceOf(GatewayAnswer.Unavailable.class, to(nobody).send(message()));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 no such mailbox, Rejected",
    "RCPT, 451 try later, Throttled",
    "MAIL, 553 not from here, Rejected",
    "END, 554 refused, Rejected",
    "END, 452 full, Throttled",
    "END, '', Unknown",
    "DATA, 554 no, Rejected"
  })
  void what_the_server_says_decides(String command, String answer, String kind) throws IOException {
    try (ScriptedMailServer scripted = new ScriptedMailServer(Map.of(command, answer))) {
      assertEquals(kind, to(scripted.port()).send(message()).getClass().getSimpleName());
    }
  }
}
