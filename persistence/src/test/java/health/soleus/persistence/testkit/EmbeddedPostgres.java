package health.soleus.persistence.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL without Docker. For tests it is fast and forgets everything; for the local
 * stack it keeps its data safely. Both hold the roles of D3, made here because only a superuser
 * can.
 */
public final class EmbeddedPostgres implements AutoCloseable {
  private static final String PASSWORD = "soleus";
  private static final String MAIN = "soleus";
  private static final String TEMPLATE = "soleus_template";
  private static final AtomicInteger COPIES = new AtomicInteger();
  private static @Nullable EmbeddedPostgres shared;

  private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

  private EmbeddedPostgres(io.zonky.test.db.postgres.embedded.EmbeddedPostgres server) {
    this.server = server;
  }

  /** The one server of this test JVM, started when first asked for, stopped with the JVM. */
  public static synchronized EmbeddedPostgres shared() {
    if (shared == null) {
      EmbeddedPostgres started = throwAway();
      Runtime.getRuntime().addShutdownHook(new Thread(started::close));
      shared = started;
    }
    return shared;
  }

  /** A server for tests: a free port, nothing kept, no fsync. */
  public static EmbeddedPostgres throwAway() {
    // One place per user: what another user has unpacked cannot be used.
    Path binaries =
        Path.of(
            System.getProperty("java.io.tmpdir"),
            "soleus-postgres-" + System.getProperty("user.name"));
    return start(
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
            .setOverrideWorkingDirectory(binaries.toFile()));
  }

  /**
   * A server whose data outlive it: written to disk before it says so. Whoever starts it stops it.
   *
   * @param binaries where to unpack the programs; not the directory that holds the data
   * @param log where the server's words are added
   */
  public static EmbeddedPostgres keptIn(Path data, Path binaries, Path log, int port) {
    return start(
        io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(binaries.toFile())
            .setPort(port)
            .setRegisterShutdownHook(false)
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            // TCP only: a socket file in a shared directory would outlive a hard kill.
            .setServerConfig("unix_socket_directories", "")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("listen_addresses", "127.0.0.1"));
  }

  private static EmbeddedPostgres start(
      io.zonky.test.db.postgres.embedded.EmbeddedPostgres.Builder builder) {
    try {
      EmbeddedPostgres started =
          new EmbeddedPostgres(
              builder
                  .setServerConfig("max_connections", "120")
                  .setServerConfig("timezone", "UTC")
                  .setPGStartupWait(Duration.ofSeconds(60))
                  .start());
      started.createRolesOnce();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not start", e);
    }
  }

  public int port() {
    return server.getPort();
  }

  /** The database of the local stack; empty until migrated. */
  public Database main() {
    createOnce(MAIN, null);
    return at(MAIN);
  }

  /** A new database without any table. */
  public Database empty() {
    String name = "soleus_empty_" + COPIES.incrementAndGet();
    createOnce(name, null);
    return at(name);
  }

  /** A new database with every migration applied: a copy of one that was migrated once. */
  public synchronized Database migrated() {
    if (createOnce(TEMPLATE, null)) {
      Migrations.migrate(at(TEMPLATE));
    }
    String name = "soleus_test_" + COPIES.incrementAndGet();
    createOnce(name, TEMPLATE);
    return at(name);
  }

  /** As the superuser: for what tests do to a database and the application cannot. */
  public DataSource asSuperuser(Database database) {
    String url = database.url();
    return server.getDatabase("postgres", url.substring(url.lastIndexOf('/') + 1));
  }

  private Database at(String name) {
    return new Database("jdbc:postgresql://127.0.0.1:" + port() + "/" + name, PASSWORD, PASSWORD);
  }

  private void createRolesOnce() {
    for (String role : new String[] {Database.OWNER, Database.APP}) {
      if (!exists("SELECT 1 FROM pg_roles WHERE rolname = '" + role + "'")) {
        run("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD + "'");
      }
    }
  }

  private boolean createOnce(String name, @Nullable String template) {
    if (exists("SELECT 1 FROM pg_database WHERE datname = '" + name + "'")) {
      return false;
    }
    run(
        "CREATE DATABASE "
            + name
            + " OWNER "
            + Database.OWNER
            + (template == null ? "" : " TEMPLATE " + template));
    return true;
  }

  private boolean exists(String query) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      return found.next();
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private void run(String command) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
    } catch (SQLException e) {
      throw new IllegalStateException(command, e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not stop", e);
    }
  }
}
