package health.soleus.local;

import health.soleus.notifications.testkit.EmbeddedKafka;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Starts everything that Soleus needs on this machine and stops it again: PostgreSQL, Kafka, the
 * patient's mailbox, and the server with both WARs. It checks before it starts, says what it does,
 * and ends as a whole: when one part dies, all are stopped.
 */
public final class LocalStack {
  private static final String FIRST_DATA = "first-data.war";
  private static final List<String> WARS = List.of("scheduling-web.war", "notifications.war");

  private final Settings settings;
  private final Options options;
  private final Progress progress;
  private final Parts parts = new Parts();
  private final CompletableFuture<String> death = new CompletableFuture<>();
  private volatile @Nullable ProcessHandle postgresProcess;

  private LocalStack(Settings settings, Options options, Progress progress) {
    this.settings = settings;
    this.options = options;
    this.progress = progress;
  }

  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String... arguments) {
    try {
      Options options = Options.of(arguments);
      if (options.help()) {
        System.out.println(Help.text());
        return 0;
      }
      Settings settings = Settings.of(System.getenv(), Clock.systemUTC());
      options.checkAgainst(settings);
      LocalStack stack = new LocalStack(settings, options, new Progress(System.out));
      return stack.run();
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      return 2;
    }
  }

  private int run() {
    Thread end = new Thread(this::stop, "end");
    Runtime.getRuntime().addShutdownHook(end);
    try {
      start();
      System.err.println(death.join());
      return 1;
    } catch (Failure e) {
      if (!parts.isEnding()) {
        System.err.println(e.getMessage());
      }
      return 1;
    } finally {
      stop();
    }
  }

  private void stop() {
    if (!parts.isEnding()) {
      parts.close();
    }
  }

  private void start() {
    Installation installation = Installation.find();
    DataDirectory data = parts.start("the data", () -> DataDirectory.take(settings.data()));
    try {
      Logs.quiet(data.log());
      Leftovers.stop(data, progress);
      FreePorts.check(settings);
      if (options.fresh()) {
        data.clear();
      }
      progress.plain("Soleus, local stack: made-up patients only; data in " + data.root());
      startParts(installation, data);
    } catch (IOException | SQLException e) {
      throw new Failure("does not start: " + e, e);
    }
  }

  private void startParts(Installation installation, DataDirectory data)
      throws IOException, SQLException {
    CompletableFuture<Void> kafka = CompletableFuture.runAsync(() -> startKafka(data));
    Record record = startRecord(data);
    if (settings.mail().sink()) {
      Clock clock = Clock.offset(Clock.systemUTC(), settings.clockOffset());
      int port = settings.port(Setting.SOLEUS_MAIL_SINK_PORT);
      parts.start("the mailbox", () -> MailSink.start(port, record.source(), clock));
      progress.say("the mailbox listens on 127.0.0.1:" + port);
    }
    // The server can wait for Kafka by itself, as it must whenever Kafka is away (D17).
    startServer(installation, data, record, kafka);
    sayReady();
  }

  private static void join(CompletableFuture<Void> kafka) {
    try {
      kafka.join();
    } catch (java.util.concurrent.CompletionException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      throw e;
    }
  }

  private Record startRecord(DataDirectory data) {
    if (settings.externalDatabase().isPresent()) {
      return Record.external(settings.externalDatabase().get(), options.migrate(), progress);
    }
    int port = settings.port(Setting.SOLEUS_DB_PORT);
    progress.say("PostgreSQL starts on 127.0.0.1:" + port);
    // Closed after PostgreSQL: its process outlives its own word that it has stopped by a moment.
    parts.start("PostgreSQL", () -> this::awaitEndOfPostgres);
    EmbeddedPostgres postgres =
        parts.start(
            "PostgreSQL",
            () ->
                EmbeddedPostgres.keptIn(
                    data.postgres(),
                    data.postgresPrograms(),
                    data.log().resolve("postgres.log"),
                    port));
    try {
      Leftovers.postgres(data)
          .ifPresent(
              process -> {
                postgresProcess = process;
                watch("PostgreSQL", process);
              });
    } catch (IOException e) {
      throw new Failure("PostgreSQL does not start: " + e, e);
    }
    return Record.embedded(postgres.main(), progress);
  }

  private void awaitEndOfPostgres() {
    ProcessHandle process = postgresProcess;
    if (process != null) {
      Leftovers.endsWithin(process, Duration.ofSeconds(5));
    }
  }

  private void startKafka(DataDirectory data) {
    if (settings.externalKafka().isPresent()) {
      return;
    }
    int port = settings.port(Setting.SOLEUS_KAFKA_PORT);
    progress.say("Kafka starts on 127.0.0.1:" + port);
    EmbeddedKafka kafka = parts.start("Kafka", () -> EmbeddedKafka.start(data.kafka(), port));
    remember(data, "Kafka", kafka.process().toHandle());
    progress.say("Kafka serves");
  }

  private String bootstrap() {
    return settings
        .externalKafka()
        .orElseGet(() -> "127.0.0.1:" + settings.port(Setting.SOLEUS_KAFKA_PORT));
  }

  private void startServer(
      Installation installation, DataDirectory data, Record record, CompletableFuture<Void> kafka)
      throws IOException, SQLException {
    boolean first = record.isEmpty();
    List<String> wars = new ArrayList<>(WARS);
    if (first) {
      wars.add(FIRST_DATA);
      progress.say(options.demo() ? "accounts and demo data are loaded" : "accounts are loaded");
    }
    int management = settings.port(Setting.SOLEUS_MANAGEMENT_PORT);
    progress.say("the server starts");
    Server server =
        parts.start(
            "the server",
            () -> Server.start(installation, data, wars, properties(), secrets(record)));
    remember(data, "server", server.process());
    boolean ready =
        server.awaitReady(
            management,
            () -> parts.isEnding() || death.isDone() || kafka.isCompletedExceptionally());
    join(kafka);
    if (!ready) {
      throw new Failure(death.getNow("stopped while starting"));
    }
    server.undeploy(FIRST_DATA);
    progress.say("the server is ready with both WARs");
    // Starting takes far more memory than watching over what was started.
    System.gc();
  }

  private Map<String, String> properties() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("soleus.mode", "local");
    all.put("soleus.clock.offset", settings.clockOffset().toString());
    all.put("soleus.unit.name", settings.unit().name());
    all.put("soleus.unit.phone", settings.unit().phone());
    all.put("soleus.kafka.bootstrap", bootstrap());
    all.put("soleus.sms", "sink");
    all.put("soleus.email", settings.mail().sink() ? "sink" : "smtp");
    all.put("soleus.smtp.host", settings.mail().host());
    all.put("soleus.smtp.port", "" + settings.mail().port());
    all.put("soleus.smtp.starttls", "" + settings.mail().startTls());
    all.put("soleus.mail.from", settings.mail().from());
    all.put("soleus.demo", "" + options.demo());
    all.put("jboss.bind.address", "127.0.0.1");
    all.put("jboss.bind.address.management", "127.0.0.1");
    all.put("jboss.http.port", "" + settings.port(Setting.SOLEUS_HTTP_PORT));
    all.put("jboss.management.http.port", "" + settings.port(Setting.SOLEUS_MANAGEMENT_PORT));
    return all;
  }

  /** Set even where empty: what the launcher's own environment holds must not come through. */
  private Map<String, String> secrets(Record record) {
    return Map.of(
        "SOLEUS_DB_URL", record.url(),
        "SOLEUS_DB_USER", record.user(),
        "SOLEUS_DB_PASSWORD", record.password(),
        "SOLEUS_DB_OWNER_USER", "",
        "SOLEUS_DB_OWNER_PASSWORD", "",
        "SOLEUS_SMTP_USER", settings.mail().user(),
        "SOLEUS_SMTP_PASSWORD", settings.mail().password());
  }

  private void remember(DataDirectory data, String name, ProcessHandle process) {
    try {
      Leftovers.remember(data.children(), name, process);
    } catch (IOException e) {
      throw new Failure(name + " cannot be noted in " + data.children() + ": " + e, e);
    }
    watch(name, process);
  }

  /** One part's end is the end of all, unless we are ending anyway. */
  private void watch(String name, ProcessHandle process) {
    process
        .onExit()
        .thenRun(
            () -> {
              if (!parts.isEnding()) {
                death.complete(name + " ended unexpectedly: everything is stopped");
              }
            });
  }

  private void sayReady() {
    String base = "http://localhost:" + settings.port(Setting.SOLEUS_HTTP_PORT) + "/";
    progress.plain("  pages              " + base);
    progress.plain("  phone and mailbox  " + base + "local/messages");
    progress.plain(
        "  health             http://localhost:"
            + settings.port(Setting.SOLEUS_MANAGEMENT_PORT)
            + "/health");
    progress.plain("  accounts           " + Help.accounts());
    progress.plain("Soleus is ready: " + base);
  }
}
