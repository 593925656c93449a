package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.demo.LocalAccount;
import health.soleus.persistence.testkit.Eventually;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the launcher promises when something is wrong (interface.md). */
class LauncherIT {
  private static final Duration SOON = Duration.ofSeconds(30);

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

  @Test
  void a_busy_port_is_named_with_its_setting_before_anything_starts() throws IOException {
    Map<String, String> settings = StackProcess.settingsFor("busy-port");
    int controller = Integer.parseInt(settings.getOrDefault("SOLEUS_KAFKA_PORT", "")) + 1;
    try (ServerSocket busy = new ServerSocket(controller, 1, InetAddress.getByName("127.0.0.1"))) {
      refused(
          settings,
          "Port " + busy.getLocalPort() + " is busy: choose another with SOLEUS_KAFKA_PORT");
    }
  }

  @Test
  void a_hard_kill_leaves_nothing_that_stops_or_misleads_the_next_start() {
    Map<String, String> settings = StackProcess.settingsFor("killed");
    try (StackProcess first = StackProcess.start(settings, "--fresh")) {
      first.awaitReady();
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
      Visitor clerk = new Visitor(next);
      assertTrue(
          clerk.signIn("booking", LocalAccount.PASSWORD).body().contains("WHITCOMBE, Harold"),
          "and so are the demo data");
      aDeadChildEndsAll(next);
    }
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
