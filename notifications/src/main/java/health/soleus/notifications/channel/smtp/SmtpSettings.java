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
  private static final int SUBMISSION = 587;

  /** As the operator has set it, by the defaults of the launcher; empty without a mail server. */
  public static Optional<SmtpSettings> of(Unit unit) {
    return Settings.value("soleus.smtp.host")
        .map(
            host ->
                new SmtpSettings(
                    host,
                    Settings.value("soleus.smtp.port").map(Integer::parseInt).orElse(SUBMISSION),
                    Settings.value("soleus.smtp.user").orElse(""),
                    Settings.value("soleus.smtp.password").orElse(""),
                    Settings.value("soleus.smtp.starttls").filter("false"::equals).isEmpty(),
                    Settings.value("soleus.mail.from").orElse("day-unit@example.org"),
                    unit.name(),
                    TIMEOUT));
  }

  /** Deliberately without the password. */
  @Override
  public String toString() {
    return "SmtpSettings " + host + ":" + port;
  }
}
