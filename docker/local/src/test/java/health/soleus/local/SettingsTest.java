package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.persistence.testkit.SettableClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {
  private final SettableClock clock = SettableClock.at("2026-11-25T07:00:00Z");

  @Test
  void without_any_setting_the_documented_defaults_hold() {
    Settings settings = Settings.of(Map.of(), clock);
    assertEquals(8080, settings.port(Setting.SOLEUS_HTTP_PORT));
    assertEquals(9990, settings.port(Setting.SOLEUS_MANAGEMENT_PORT));
    assertEquals(15432, settings.port(Setting.SOLEUS_DB_PORT));
    assertEquals(19092, settings.port(Setting.SOLEUS_KAFKA_PORT));
    assertEquals(13025, settings.port(Setting.SOLEUS_MAIL_SINK_PORT));
    assertEquals("Northside Day Unit", settings.unit().name());
    assertEquals("020 7946 0958", settings.unit().phone());
    assertTrue(settings.data().endsWith(".soleus"));
    assertTrue(settings.mail().sink());
    assertEquals(Duration.ZERO, settings.clockOffset());
  }

  @Test
  void the_local_now_becomes_an_offset_against_the_real_time() {
    Settings settings = with("SOLEUS_LOCAL_NOW", "2026-11-26T09:30:00+01:00");
    assertEquals(Duration.parse("PT25H30M"), settings.clockOffset());
  }

  @ParameterizedTest
  @CsvSource({
    "SOLEUS_MODE, production",
    "SOLEUS_HTTP_PORT, 0",
    "SOLEUS_HTTP_PORT, 70000",
    "SOLEUS_HTTP_PORT, http",
    "SOLEUS_KAFKA_PORT, 65535",
    "SOLEUS_SMS, smpp",
    "SOLEUS_SMS, notify",
    "SOLEUS_SMS, pigeon",
    "SOLEUS_EMAIL, pigeon",
    "SOLEUS_EMAIL, smtp",
    "SOLEUS_SMTP_STARTTLS, maybe",
    "SOLEUS_MAIL_FROM, nobody",
    "SOLEUS_KAFKA_BOOTSTRAP_SERVERS, kafka.example.org",
    "SOLEUS_KAFKA_BOOTSTRAP_SERVERS, kafka:9092;kafka2:9092",
    "SOLEUS_DB_URL, jdbc:h2:mem",
    "SOLEUS_DB_URL, jdbc:postgresql://localhost/soleus",
    "SOLEUS_DB_USER, soleus_app",
    "SOLEUS_UNIT_NAME, The Northside Day Unit",
    "SOLEUS_UNIT_PHONE, +44 20 7946 0958",
    "SOLEUS_LOCAL_NOW, tomorrow",
    "SOLEUS_LOCAL_NOW, 2027-03-15T09:00:00",
  })
  void what_cannot_be_is_refused_with_a_line_that_names_the_setting(String name, String value) {
    Refusal refusal = assertThrows(Refusal.class, () -> with(name, value));
    String line = String.valueOf(refusal.getMessage());
    assertTrue(line.contains(name), line);
    assertFalse(line.contains("\n"), line);
  }

  @ParameterizedTest
  @MethodSource("notBuilt")
  void what_is_not_built_yet_is_refused(Setting setting) {
    Refusal refusal = assertThrows(Refusal.class, () -> with(setting.name(), "anything"));
    assertEquals(setting + " is set, but its feature is not built yet", refusal.getMessage());
  }

  static Stream<Setting> notBuilt() {
    return Arrays.stream(Setting.values()).filter(setting -> !setting.isBuilt());
  }

  @Test
  void a_real_mail_server_needs_its_host() {
    Settings settings =
        Settings.of(Map.of("SOLEUS_EMAIL", "smtp", "SOLEUS_SMTP_HOST", "mail.example.org"), clock);
    assertFalse(settings.mail().sink());
    assertEquals("mail.example.org", settings.mail().host());
    assertEquals(587, settings.mail().port());
    assertTrue(settings.mail().startTls(), "unless it is turned off");
    assertEquals("", settings.mail().user());
  }

  @Test
  void the_mailbox_of_the_stack_is_given_no_name_and_no_password() {
    Settings settings =
        Settings.of(Map.of("SOLEUS_SMTP_USER", "someone", "SOLEUS_SMTP_PASSWORD", "secret"), clock);
    assertEquals("", settings.mail().user());
    assertEquals("", settings.mail().password());
    assertFalse(settings.mail().startTls());
  }

  @Test
  void a_cluster_may_have_several_brokers() {
    assertEquals(
        "k1.example.org:9092,k2.example.org:9092",
        with("SOLEUS_KAFKA_BOOTSTRAP_SERVERS", "k1.example.org:9092,k2.example.org:9092")
            .externalKafka()
            .orElseThrow());
  }

  @Test
  void the_owner_of_an_external_database_is_the_application_unless_named() {
    Settings.ExternalDatabase external =
        Settings.of(
                Map.of(
                    "SOLEUS_DB_URL",
                    "jdbc:postgresql://db.example.org/soleus",
                    "SOLEUS_DB_USER",
                    "app",
                    "SOLEUS_DB_PASSWORD",
                    "secret"),
                clock)
            .externalDatabase()
            .orElseThrow();
    assertEquals("app", external.ownerUser());
    assertEquals("secret", external.ownerPassword());
  }

  @Test
  void an_unknown_option_is_refused() {
    assertThrows(Refusal.class, () -> Options.of("--force"));
  }

  @Test
  void migrate_means_nothing_without_an_external_database() {
    Settings settings = Settings.of(Map.of(), clock);
    assertThrows(Refusal.class, () -> Options.of("--migrate").checkAgainst(settings));
  }

  private Settings with(String name, String value) {
    return Settings.of(Map.of(name, value), clock);
  }
}
