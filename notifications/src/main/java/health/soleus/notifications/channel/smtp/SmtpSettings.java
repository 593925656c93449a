package health.soleus.notifications.channel.smtp;

import health.soleus.persistence.setting.Settings;
import health.soleus.persistence.setting.Unit;
import java.time.Duration;
import java.util.Optional;

/**
 * How to reach the mail server.
 *
 * @param user empty: no sign-in is tried, which an empty user name would do
 * @param from address of the sender
 * @param fromName the unit
 * @param timeout for each single answer of the server
 */
public record SmtpSettings(
    String host,
    int port,
    String user,
    String password,
    boolean startTls,
    String from,
    String fromName,
    Duration timeout) {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /** As the operator has set it; empty when no mail server is set. */
  public static Optional<SmtpSettings> of(Unit unit) {
    return Settings.value("soleus.smtp.host")
        .map(
            host ->
                new SmtpSettings(
                    host,
                    Settings.value("soleus.smtp.port").map(Integer::parseInt).orElse(25),
                    Settings.value("soleus.smtp.user").orElse(""),
                    Settings.value("soleus.smtp.password").orElse(""),
                    Settings.value("soleus.smtp.starttls").filter("true"::equals).isPresent(),
                    Settings.value("soleus.mail.from").orElse("visits@example.org"),
                    unit.name(),
                    TIMEOUT));
  }

  /** Deliberately without the password. */
  @Override
  public String toString() {
    return "SmtpSettings " + host + ":" + port;
  }
}
