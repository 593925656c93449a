package health.soleus.notifications.dispatch;

import health.soleus.notifications.channel.EmailGateway;
import health.soleus.notifications.channel.NoGateway;
import health.soleus.notifications.channel.SmsGateway;
import health.soleus.notifications.channel.sink.LocalGatewayLog;
import health.soleus.notifications.channel.sink.SinkSmsGateway;
import health.soleus.notifications.channel.smtp.SmtpEmailGateway;
import health.soleus.notifications.channel.smtp.SmtpSettings;
import health.soleus.persistence.notification.Worker;
import health.soleus.persistence.setting.Mode;
import health.soleus.persistence.setting.Settings;
import health.soleus.persistence.setting.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Which gateways this deployment has, by its settings. */
@ApplicationScoped
public class Gateways {
  private static final String SINK = "sink";

  /** Texts: only the local stack has a gateway yet; elsewhere each text becomes a call. */
  @Produces
  @Singleton
  SmsGateway sms(LocalGatewayLog log, Mode mode) {
    Optional<String> set = Settings.value("soleus.sms");
    if (set.isEmpty()) {
      return new NoGateway();
    }
    refuseSinkElsewhere("SOLEUS_SMS", set.get(), mode);
    if (!set.get().equals(SINK)) {
      throw new IllegalStateException("SOLEUS_SMS=" + set.get() + " is not built yet");
    }
    return new SinkSmsGateway(log);
  }

  /** E-mails: in the local stack the same adapter points at the local mail server (D7). */
  @Produces
  @Singleton
  EmailGateway email(Unit unit, Clock clock, Mode mode) {
    Settings.value("soleus.email").ifPresent(set -> refuseSinkElsewhere("SOLEUS_EMAIL", set, mode));
    return SmtpSettings.of(unit)
        .<EmailGateway>map(settings -> new SmtpEmailGateway(settings, clock))
        .orElseGet(NoGateway::new);
  }

  private static void refuseSinkElsewhere(String setting, String value, Mode mode) {
    if (value.equals(SINK) && mode != Mode.LOCAL) {
      throw new IllegalStateException(setting + "=sink is refused outside local mode");
    }
  }

  /** This server, by the name it has in its cluster. */
  @Produces
  @Singleton
  Worker worker() {
    String node = Settings.value("jboss.node.name").orElse("local");
    return new Worker(node.substring(0, Math.min(node.length(), 100)), UUID.randomUUID());
  }
}
