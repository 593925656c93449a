package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.demo.LocalAccount;
import health.soleus.persistence.testkit.Eventually;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the launcher promises when something is wrong (interface.md). */
class LauncherIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String DEMO_PATIENT = "WHITCOMBE, Harold";

  @Test
  void help_says_what_there_is_and_starts_nothing() {
    StackProcess help = StackProcess.start(StackProcess.settingsFor("help"), "--help");
    assertEquals(0, help.awaitExit(SOON));
    assertTrue(help.output().contains("--fresh"), help.output());
    assertTrue(help.output().contains("SOLEUS_LOCAL_NOW"), help.output());
  }

  @Test
  void a_bad_setting_is_one_line_that_names_it() {
    Map<String, String> settings = StackProcess.settingsFor("bad-setting");
    settings.put("SOLEUS_HTTP_PORT", "eighty");
    refused(settings, "SOLEUS_HTTP_PORT=eighty is no port");
  }

  @Test
  void a_setting_whose_feature_is_not_built_is_refused() {
    Map<String, String> settings = StackProcess.settingsFor("not-built");
    settings.put("SOLEUS_SMS", "notify");
    refused(settings, "SOLEUS_SMS=notify is not built yet");
  }

  @Test
  void fresh_never_touches_an_external_database() {
    Map<String, String> settings = StackProcess.settingsFor("external");
    settings.put("SOLEUS_DB_URL", "jdbc:postgresql://127.0.0.1:1/none");
    settings.put("SOLEUS_DB_USER", "someone");
    refused(
        settings,
        "--fresh is refused while SOLEUS_DB_URL is set: it throws only the local data away",
        "--fresh");
  }

  @ParameterizedTest
  @CsvSource({
    "SOLEUS_HTTP_PORT, 0",
    "SOLEUS_MANAGEMENT_PORT, 0",
    "SOLEUS_DB_PORT, 0",
    "SOLEUS_MAIL_SINK_PORT, 0",
    "SOLEUS_KAFKA_PORT, 0",
    "SOLEUS_KAFKA_PORT, 1",
  })
  void a_busy_port_is_named_with_its_setting_before_anything_starts(String setting, int after)
      throws IOException {
    Map<String, String> settings = StackProcess.settingsFor("busy-port");
    int port = Integer.parseInt(settings.getOrDefault(setting, "")) + after;
    try (ServerSocket busy = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      refused(settings, "Port " + busy.getLocalPort() + " is busy: choose another with " + setting);
    }
  }

  @Test
  void two_parts_cannot_share_a_port() {
    Map<String, String> settings = StackProcess.settingsFor("busy-port");
    settings.put("SOLEUS_DB_PORT", settings.getOrDefault("SOLEUS_HTTP_PORT", ""));
    refused(
        settings,
        "SOLEUS_DB_PORT and SOLEUS_HTTP_PORT both take port " + settings.get("SOLEUS_DB_PORT"));
  }

  @Test
  void data_that_cannot_be_kept_are_refused() throws IOException {
    Map<String, String> settings = StackProcess.settingsFor("no-directory");
    Path file = Files.createTempFile("soleus", "-is-a-file");
    settings.put("SOLEUS_DATA", file.toString());
    StackProcess launcher = StackProcess.start(settings);
    assertEquals(2, launcher.awaitExit(SOON), launcher.output());
    assertTrue(
        launcher.output().startsWith("SOLEUS_DATA=" + file + " cannot be used: "),
        launcher.output());
    assertEquals(1, launcher.output().strip().lines().count(), launcher.output());
  }

  @Test
  void nothing_listens_beyond_this_machine() {
    StackProcess stack = StackProcess.shared();
    for (String setting :
        List.of(
            "SOLEUS_HTTP_PORT",
            "SOLEUS_MANAGEMENT_PORT",
            "SOLEUS_DB_PORT",
            "SOLEUS_MAIL_SINK_PORT",
            "SOLEUS_KAFKA_PORT")) {
      int port = Integer.parseInt(stack.settings().getOrDefault(setting, ""));
      assertTrue(answers("127.0.0.1", port), setting + " answers here");
      // Whoever listens on every address answers on this one too.
      assertFalse(answers("127.0.0.2", port), setting + " answers elsewhere");
    }
  }

  @Test
  void what_the_database_says_is_kept_is_on_the_disk() throws SQLException {
    String port = StackProcess.shared().settings().get("SOLEUS_DB_PORT");
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/soleus?user=soleus_app";
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT current_setting('fsync') || ' ' || current_setting('synchronous_commit')"
                    + " || ' ' || current_setting('full_page_writes')")) {
      assertTrue(row.next());
      assertEquals("on on on", row.getString(1));
    }
  }

  private static boolean answers(String address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 2_000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void a_hard_kill_leaves_nothing_that_stops_or_misleads_the_next_start() {
    Map<String, String> settings = StackProcess.settingsFor("killed");
    try (StackProcess first = StackProcess.start(settings, "--fresh")) {
      first.awaitReady();
      saysWhereEverythingIs(first);
      Map<String, String> second = StackProcess.settingsFor("killed");
      refused(
          second,
          "Another Soleus is running on "
              + second.get("SOLEUS_DATA")
              + ": stop it, or choose another SOLEUS_DATA");
      ProcessHandle server = first.child("server");
      ProcessHandle kafka = first.child("Kafka");
      first.killHard();
      Eventually.holds(
          "the children end with the launcher", SOON, () -> !server.isAlive() && !kafka.isAlive());
    }
    try (StackProcess next = StackProcess.start(settings)) {
      next.awaitReady();
      assertTrue(
          new Visitor(next)
              .signIn("gp", LocalAccount.PASSWORD)
              .body()
              .contains(LocalAccount.GP.displayName()),
          "the data are still there");
      assertTrue(waitingList(next).contains(DEMO_PATIENT), "and so are the demo data");
      aDeadChildEndsAll(next);
    }
    freshWithoutDemoThenInterrupted(settings);
    interruptedWhileItStarts(settings);
  }

  private static void saysWhereEverythingIs(StackProcess stack) {
    String address = "http://localhost:" + stack.settings().get("SOLEUS_HTTP_PORT") + "/";
    List<String> said = stack.output().strip().lines().toList();
    assertEquals("Soleus is ready: " + address, said.get(said.size() - 1));
    assertEquals(1, said.stream().filter(line -> line.contains("is ready:")).count());
    assertTrue(stack.output().contains(address + "local/messages"), stack.output());
    for (LocalAccount account : LocalAccount.values()) {
      assertTrue(stack.output().contains(account.username()), stack.output());
    }
    assertTrue(stack.output().contains("password " + LocalAccount.PASSWORD), stack.output());
  }

  private static void freshWithoutDemoThenInterrupted(Map<String, String> settings) {
    StackProcess fresh = StackProcess.start(settings, "--fresh", "--no-demo");
    fresh.awaitReady();
    String empty = waitingList(fresh);
    assertTrue(empty.contains(LocalAccount.BOOKING.displayName()), "the accounts are there");
    assertFalse(empty.contains(DEMO_PATIENT), "and nothing else");
    interrupted(fresh);
  }

  private static void interruptedWhileItStarts(Map<String, String> settings) {
    StackProcess starting = StackProcess.start(settings);
    Eventually.holds(
        "the server starts", SOON, () -> starting.output().contains("the server starts"));
    interrupted(starting);
    assertFalse(starting.output().contains("Exception"), starting.output());
  }

  /** Ctrl-C: everything ends. */
  private static void interrupted(StackProcess stack) {
    List<ProcessHandle> all = stack.processes();
    assertTrue(all.size() > 2, "there is something to stop");
    stack.interrupt();
    stack.awaitExit(SOON);
    StackProcess.assertNothingRuns(all);
  }

  private static String waitingList(StackProcess stack) {
    Visitor clerk = new Visitor(stack);
    return clerk.signIn("booking", LocalAccount.PASSWORD).body();
  }

  private static void aDeadChildEndsAll(StackProcess stack) {
    ProcessHandle server = stack.child("server");
    ProcessHandle postgres = stack.postgres().orElseThrow();
    stack.child("Kafka").destroyForcibly();
    assertEquals(1, stack.awaitExit(SOON));
    String last = stack.output().strip();
    assertEquals(
        "Kafka ended unexpectedly: everything is stopped",
        last.substring(last.lastIndexOf('\n') + 1));
    assertFalse(server.isAlive(), "the server is stopped");
    assertFalse(postgres.isAlive(), "PostgreSQL is stopped");
  }

  private static void refused(Map<String, String> settings, String line, String... options) {
    StackProcess launcher = StackProcess.start(settings, options);
    assertEquals(2, launcher.awaitExit(SOON), launcher.output());
    assertEquals(line, launcher.output().strip());
  }
}
