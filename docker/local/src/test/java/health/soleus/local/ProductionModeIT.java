package health.soleus.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.soleus.local.demo.LocalAccount;
import health.soleus.persistence.testkit.Database;
import health.soleus.persistence.testkit.EmbeddedPostgres;
import health.soleus.persistence.testkit.Eventually;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same server without the launcher's SOLEUS_MODE=local: what is local is not there (D2). */
class ProductionModeIT {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final List<String> WARS = List.of("scheduling-web.war", "notifications.war");

  private final Database database = EmbeddedPostgres.shared().migrated();
  private final Map<String, String> ports = StackProcess.settingsFor("production");
  private final Path data = Path.of(ports.getOrDefault("SOLEUS_DATA", "missing"));
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void nothing_that_is_local_is_there_and_the_cookie_travels_over_tls_only() throws Exception {
    try (DataDirectory directory = DataDirectory.take(data);
        Server server = started(directory, Map.of())) {
      server.awaitReady(port("SOLEUS_MANAGEMENT_PORT"), () -> false);
      assertEquals(404, get("local/messages").statusCode());
      HttpResponse<String> asked = get("");
      String cookie =
          asked.headers().firstValue("Set-Cookie").orElseThrow().toLowerCase(Locale.ROOT);
      assertTrue(cookie.startsWith("__host-soleus="), cookie);
      for (String attribute : List.of("; path=/;", "; secure", "; httponly", "; samesite=lax")) {
        assertTrue(cookie.contains(attribute), attribute + " in " + cookie);
      }
      assertFalse(cookie.contains("domain="), cookie);
      assertFalse(asked.body().contains(LocalAccount.PASSWORD), "no account is offered");
      Path war = directory.server().resolve("deployments").resolve("first-data.war");
      Files.copy(installation().deployments().resolve("first-data.war"), war);
      Eventually.holds(
          "demo accounts are refused",
          SOON,
          () -> Files.exists(war.resolveSibling("first-data.war.failed")));
    }
  }

  @Test
  void a_sink_keeps_the_server_from_sending() throws Exception {
    refused("notifications.war", Map.of("soleus.sms", "sink"));
  }

  @Test
  void another_clock_keeps_the_server_from_serving() throws Exception {
    refused("scheduling-web.war", Map.of("soleus.clock.offset", "PT24H"));
  }

  private void refused(String war, Map<String, String> local) throws Exception {
    try (DataDirectory directory = DataDirectory.take(data);
        Server server = started(directory, local)) {
      assertTrue(server.process().isAlive(), "it starts, but not this deployment");
      Path mark = directory.server().resolve("deployments").resolve(war + ".failed");
      Eventually.holds(local + " is refused", SOON, () -> Files.exists(mark));
    }
  }

  private Server started(DataDirectory directory, Map<String, String> more) throws IOException {
    Map<String, String> properties = new LinkedHashMap<>(more);
    properties.put("jboss.bind.address", "127.0.0.1");
    properties.put("jboss.bind.address.management", "127.0.0.1");
    properties.put("jboss.http.port", "" + port("SOLEUS_HTTP_PORT"));
    properties.put("jboss.management.http.port", "" + port("SOLEUS_MANAGEMENT_PORT"));
    properties.put("soleus.kafka.bootstrap", "127.0.0.1:" + port("SOLEUS_KAFKA_PORT"));
    return Server.start(
        installation(),
        directory,
        WARS,
        properties,
        Map.of(
            "SOLEUS_DB_URL",
            database.url(),
            "SOLEUS_DB_USER",
            Database.APP,
            "SOLEUS_DB_PASSWORD",
            database.appPassword()));
  }

  private static Installation installation() {
    Path home = Path.of(System.getProperty("soleus.launcher")).resolveSibling(".").normalize();
    return new Installation(
        home.resolve("server"),
        home.resolve("deployments"),
        home.resolve("lib").resolve("soleus-watchdog.jar"));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI page = URI.create("http://127.0.0.1:" + port("SOLEUS_HTTP_PORT") + "/" + path);
    return client.send(
        HttpRequest.newBuilder(page).timeout(SOON).build(), HttpResponse.BodyHandlers.ofString());
  }

  private int port(String setting) {
    return Integer.parseInt(ports.getOrDefault(setting, ""));
  }
}
