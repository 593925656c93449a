package health.soleus.notifications.container;

import health.soleus.notifications.testkit.EmbeddedKafka;
import health.soleus.persistence.testkit.ServerForTests;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;

/** The server of this module: at a place where Kafka may be started later, with its own phone. */
public final class ServerWithNotifications extends ServerForTests {
  private static final String KAFKA = "soleus.test.kafka.port";

  /** Where the server looks for Kafka; the port after it is free as well. */
  static int kafkaPort() {
    return Integer.getInteger(KAFKA);
  }

  @Override
  protected List<String> more() {
    int port = EmbeddedKafka.freePair();
    System.setProperty(KAFKA, String.valueOf(port));
    return List.of(
        "-Dsoleus.kafka.bootstrap=127.0.0.1:" + port,
        "-Dsoleus.sms=sink",
        "-Dsoleus.clock.offset=" + untilMorning());
  }

  /** So that no text waits for the end of the quiet hours, whenever the test runs. */
  private static Duration untilMorning() {
    Instant now = Clock.systemUTC().instant();
    Instant morning = now.atOffset(ZoneOffset.UTC).with(LocalTime.of(10, 0)).toInstant();
    return Duration.between(now, morning);
  }
}
