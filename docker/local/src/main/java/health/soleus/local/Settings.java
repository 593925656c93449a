package health.soleus.local;

import health.soleus.persistence.setting.Unit;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the operator has set, read and checked before anything is touched.
 *
 * @param ports the port of each part, by its setting
 * @param clockOffset how far the injected clock runs before the real one
 */
record Settings(
    Path data,
    Map<Setting, Integer> ports,
    Optional<ExternalDatabase> externalDatabase,
    Optional<String> externalKafka,
    Mail mail,
    Unit unit,
    Duration clockOffset) {

  /** Where an external PostgreSQL is, and the two roles that use it. */
  record ExternalDatabase(
      String url, String user, String password, String ownerUser, String ownerPassword) {}

  /**
   * Which mail server takes our e-mails: the sink here or a real one.
   *
   * @param user empty: no authentication
   */
  record Mail(
      boolean sink,
      String host,
      int port,
      String user,
      String password,
      boolean startTls,
      String from) {

    /** The mailbox of this stack, whatever else is set. */
    static Mail sink(int port, String from) {
      return new Mail(true, "127.0.0.1", port, "", "", false, from);
    }
  }

  int port(Setting setting) {
    Integer port = ports.get(setting);
    if (port == null) {
      throw new IllegalArgumentException(setting + " is no port");
    }
    return port;
  }

  /** Reads the environment; refuses with a line that names the setting. */
  static Settings of(Map<String, String> environment, Clock clock) {
    Reader reader = new Reader(environment);
    reader.refuseWhatIsNotBuilt();
    Map<Setting, Integer> ports = reader.ports();
    return new Settings(
        reader.data(),
        ports,
        reader.externalDatabase(),
        reader.externalKafka(),
        reader.mail(ports),
        reader.unit(),
        reader.clockOffset(clock));
  }

  /** Turns text into settings. */
  private record Reader(Map<String, String> environment) {
    private static final Pattern BROKERS =
        Pattern.compile("[^\\s,:]+:\\d{1,5}(,[^\\s,:]+:\\d{1,5})*");

    Optional<String> find(Setting setting) {
      return Optional.ofNullable(environment.get(setting.name()))
          .map(String::strip)
          .filter(text -> !text.isEmpty());
    }

    String get(Setting setting) {
      return find(setting).orElse(setting.standard());
    }

    void refuseWhatIsNotBuilt() {
      for (Setting setting : Setting.values()) {
        if (!setting.isBuilt() && find(setting).isPresent()) {
          throw new Refusal(setting + " is set, but its feature is not built yet");
        }
      }
      oneOf(Setting.SOLEUS_MODE, Set.of("local"), Set.of());
      oneOf(Setting.SOLEUS_SMS, Set.of("sink"), Set.of("notify", "smpp"));
      oneOf(Setting.SOLEUS_EMAIL, Set.of("sink", "smtp"), Set.of());
      oneOf(Setting.SOLEUS_SMTP_STARTTLS, Set.of("true", "false"), Set.of());
    }

    private void oneOf(Setting setting, Set<String> allowed, Set<String> notYet) {
      String text = get(setting);
      if (notYet.contains(text)) {
        throw new Refusal(setting + "=" + text + " is not built yet");
      }
      if (!allowed.contains(text)) {
        throw new Refusal(
            setting + "=" + text + ": the local stack knows only " + String.join(" or ", allowed));
      }
    }

    Path data() {
      try {
        return find(Setting.SOLEUS_DATA)
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("user.home"), ".soleus"))
            .toAbsolutePath()
            .normalize();
      } catch (InvalidPathException e) {
        throw new Refusal("SOLEUS_DATA is no path: " + e.getMessage());
      }
    }

    Map<Setting, Integer> ports() {
      Map<Setting, Integer> ports = new LinkedHashMap<>();
      ports.put(Setting.SOLEUS_HTTP_PORT, port(Setting.SOLEUS_HTTP_PORT, 65535));
      ports.put(Setting.SOLEUS_MANAGEMENT_PORT, port(Setting.SOLEUS_MANAGEMENT_PORT, 65535));
      ports.put(Setting.SOLEUS_DB_PORT, port(Setting.SOLEUS_DB_PORT, 65535));
      // Its controller takes the next one.
      ports.put(Setting.SOLEUS_KAFKA_PORT, port(Setting.SOLEUS_KAFKA_PORT, 65534));
      ports.put(Setting.SOLEUS_MAIL_SINK_PORT, port(Setting.SOLEUS_MAIL_SINK_PORT, 65535));
      return Map.copyOf(ports);
    }

    private int port(Setting setting, int highest) {
      String text = get(setting);
      try {
        int port = Integer.parseInt(text);
        if (port >= 1 && port <= highest) {
          return port;
        }
      } catch (NumberFormatException e) {
        throw new Refusal(setting + "=" + text + " is no port");
      }
      throw new Refusal(setting + "=" + text + ": a port is from 1 to " + highest);
    }

    Optional<ExternalDatabase> externalDatabase() {
      Optional<String> url = find(Setting.SOLEUS_DB_URL);
      if (url.isEmpty()) {
        refuseWithout(Setting.SOLEUS_DB_URL, Setting.SOLEUS_DB_USER);
        refuseWithout(Setting.SOLEUS_DB_URL, Setting.SOLEUS_DB_OWNER_USER);
        return Optional.empty();
      }
      if (!url.get().startsWith("jdbc:postgresql:")) {
        throw new Refusal("SOLEUS_DB_URL must begin with jdbc:postgresql:");
      }
      String user =
          find(Setting.SOLEUS_DB_USER)
              .orElseThrow(() -> new Refusal("SOLEUS_DB_URL needs SOLEUS_DB_USER"));
      String password = find(Setting.SOLEUS_DB_PASSWORD).orElse("");
      return Optional.of(
          new ExternalDatabase(
              url.get(),
              user,
              password,
              find(Setting.SOLEUS_DB_OWNER_USER).orElse(user),
              find(Setting.SOLEUS_DB_OWNER_PASSWORD).orElse(password)));
    }

    Optional<String> externalKafka() {
      Optional<String> brokers = find(Setting.SOLEUS_KAFKA_BOOTSTRAP_SERVERS);
      brokers
          .filter(text -> !BROKERS.matcher(text).matches())
          .ifPresent(
              text -> {
                throw new Refusal(
                    Setting.SOLEUS_KAFKA_BOOTSTRAP_SERVERS
                        + "="
                        + text
                        + " is no list of host:port, separated by commas");
              });
      return brokers;
    }

    private void refuseWithout(Setting needed, Setting setting) {
      if (find(setting).isPresent()) {
        throw new Refusal(setting + " means nothing without " + needed);
      }
    }

    Mail mail(Map<Setting, Integer> ports) {
      String from = get(Setting.SOLEUS_MAIL_FROM);
      if (!from.contains("@")) {
        throw new Refusal("SOLEUS_MAIL_FROM=" + from + " is no e-mail address");
      }
      if (get(Setting.SOLEUS_EMAIL).equals("sink")) {
        Integer port = ports.get(Setting.SOLEUS_MAIL_SINK_PORT);
        return Mail.sink(port == null ? 0 : port, from);
      }
      String host =
          find(Setting.SOLEUS_SMTP_HOST)
              .orElseThrow(() -> new Refusal("SOLEUS_EMAIL=smtp needs SOLEUS_SMTP_HOST"));
      return new Mail(
          false,
          host,
          port(Setting.SOLEUS_SMTP_PORT, 65535),
          get(Setting.SOLEUS_SMTP_USER),
          get(Setting.SOLEUS_SMTP_PASSWORD),
          get(Setting.SOLEUS_SMTP_STARTTLS).equals("true"),
          from);
    }

    Unit unit() {
      try {
        return new Unit(get(Setting.SOLEUS_UNIT_NAME), get(Setting.SOLEUS_UNIT_PHONE));
      } catch (IllegalArgumentException e) {
        throw new Refusal(String.valueOf(e.getMessage()));
      }
    }

    Duration clockOffset(Clock clock) {
      Optional<String> now = find(Setting.SOLEUS_LOCAL_NOW);
      if (now.isEmpty()) {
        return Duration.ZERO;
      }
      try {
        return Duration.between(clock.instant(), OffsetDateTime.parse(now.get()).toInstant());
      } catch (DateTimeParseException e) {
        throw new Refusal(
            "SOLEUS_LOCAL_NOW="
                + now.get()
                + " is no instant with offset, for example 2027-03-15T09:00:00Z");
      }
    }
  }
}
