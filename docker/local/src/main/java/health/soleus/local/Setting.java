package health.soleus.local;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Every setting of the environment that the launcher knows, as {@code --help} shows it. */
enum Setting {
  SOLEUS_MODE("local", "always local here"),
  SOLEUS_DATA("~/.soleus", "where the local data are kept"),
  SOLEUS_HTTP_PORT("8080", "the pages"),
  SOLEUS_MANAGEMENT_PORT("9990", "health and metrics"),
  SOLEUS_DB_PORT("15432", "PostgreSQL"),
  SOLEUS_KAFKA_PORT("19092", "Kafka; its controller takes the next port"),
  SOLEUS_MAIL_SINK_PORT("13025", "the local mail server"),
  SOLEUS_DB_URL("embedded", "an external PostgreSQL instead (jdbc:postgresql://...)"),
  SOLEUS_DB_USER("", "the application's role there"),
  SOLEUS_DB_PASSWORD("", "its password"),
  SOLEUS_DB_OWNER_USER("as SOLEUS_DB_USER", "the role that migrates"),
  SOLEUS_DB_OWNER_PASSWORD("as SOLEUS_DB_PASSWORD", "its password"),
  SOLEUS_KAFKA_BOOTSTRAP_SERVERS("embedded", "an external Kafka cluster instead"),
  SOLEUS_SMS("sink", "sink"),
  SOLEUS_NOTIFY_URL(Built.NOT_YET),
  SOLEUS_NOTIFY_KEY(Built.NOT_YET),
  SOLEUS_NOTIFY_SMS_TEMPLATE(Built.NOT_YET),
  SOLEUS_SMPP_HOST(Built.NOT_YET),
  SOLEUS_SMPP_PORT(Built.NOT_YET),
  SOLEUS_SMPP_SYSTEM_ID(Built.NOT_YET),
  SOLEUS_SMPP_PASSWORD(Built.NOT_YET),
  SOLEUS_SMPP_SOURCE(Built.NOT_YET),
  SOLEUS_EMAIL("sink", "sink or smtp"),
  SOLEUS_SMTP_HOST("", "the SMTP server, for smtp"),
  SOLEUS_SMTP_PORT("587", "its port"),
  SOLEUS_SMTP_USER("", "none: no authentication"),
  SOLEUS_SMTP_PASSWORD("", "its password"),
  SOLEUS_SMTP_STARTTLS("true", "true or false"),
  SOLEUS_MAIL_FROM("day-unit@example.org", "the sender of every e-mail"),
  SOLEUS_PUBLIC_URL(Built.NOT_YET),
  SOLEUS_UNIT_NAME("Northside Day Unit", "named in every message, at most 18 characters"),
  SOLEUS_UNIT_PHONE("020 7946 0958", "named in every message, at most 13 characters"),
  SOLEUS_LOCAL_NOW("the real time", "the instant, with offset, at which the clock starts ticking");

  /** Whether the feature behind a setting is there. */
  private enum Built {
    YES,
    NOT_YET
  }

  private final String standard;
  private final String meaning;
  private final Built built;

  Setting(String standard, String meaning) {
    this.standard = standard;
    this.meaning = meaning;
    this.built = Built.YES;
  }

  Setting(Built built) {
    this.standard = "";
    this.meaning = "not built yet: refused";
    this.built = built;
  }

  /** What holds when it is not set. */
  String standard() {
    return standard;
  }

  boolean isBuilt() {
    return built == Built.YES;
  }

  /** The table of all settings. */
  static String table() {
    return Arrays.stream(values())
        .map(
            setting ->
                String.format("  %-32s %-22s %s", setting, setting.standard, setting.meaning))
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
