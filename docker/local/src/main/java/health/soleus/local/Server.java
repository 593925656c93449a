package health.soleus.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** WildFly with both WARs, as a child with a base directory of its own, made anew at each start. */
final class Server implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(180);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Process process;
  private final Path deployments;
  private final Path words;

  private Server(Process process, Path deployments, Path words) {
    this.process = process;
    this.deployments = deployments;
    this.words = words;
  }

  /**
   * Starts it; the WARs deploy while it boots.
   *
   * @param properties what the WARs and the configuration read
   * @param secrets what they read too, but nobody should see in a list of processes
   */
  static Server start(
      Installation installation,
      DataDirectory data,
      List<String> wars,
      Map<String, String> properties,
      Map<String, String> secrets)
      throws IOException {
    Path base = data.server();
    DataDirectory.delete(base);
    DataDirectory.copy(installation.server().resolve("standalone"), base);
    Path deployments = Files.createDirectories(base.resolve("deployments"));
    for (String war : wars) {
      Files.copy(installation.deployments().resolve(war), deployments.resolve(war));
    }
    StandaloneCommandBuilder command =
        StandaloneCommandBuilder.of(installation.server())
            .setBaseDirectory(base)
            .setJavaHome(Path.of(System.getProperty("java.home")))
            .setJavaOptions(
                "-Xms96m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Djboss.server.log.dir=" + data.log(),
                "-javaagent:" + installation.watchdog());
    properties.forEach((name, value) -> command.addServerArgument("-D" + name + "=" + value));
    ProcessBuilder builder = new ProcessBuilder(command.build());
    builder.environment().putAll(secrets);
    builder.environment().remove("JBOSS_HOME");
    builder.redirectErrorStream(true);
    builder.redirectOutput(data.log().resolve("server-console.log").toFile());
    return new Server(builder.start(), deployments, data.log().resolve("server.log"));
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  /** Waits until everything is deployed and healthy; false when the caller gives up before. */
  boolean awaitReady(int managementPort, BooleanSupplier givenUp) throws IOException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    HttpRequest question =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + managementPort + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!answersReady(client, question)) {
      failWhereDeploymentFailed();
      if (!process.isAlive()) {
        throw new Failure("the server ended while starting; its words are in " + words);
      }
      if (givenUp.getAsBoolean()) {
        return false;
      }
      if (System.nanoTime() > end) {
        throw new Failure("the server is not ready after " + PATIENCE.toSeconds() + " s");
      }
      pause();
    }
    failWhereDeploymentFailed();
    return true;
  }

  private static boolean answersReady(HttpClient client, HttpRequest question) {
    try {
      return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void failWhereDeploymentFailed() throws IOException {
    try (Stream<Path> markers = Files.list(deployments)) {
      markers
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".failed"))
          .findFirst()
          .ifPresent(
              name -> {
                throw new Failure(
                    name.replace(".failed", "") + " does not deploy; why is in " + words);
              });
    }
  }

  /** Takes a WAR away that has done its work. */
  void undeploy(String war) throws IOException {
    Files.deleteIfExists(deployments.resolve(war));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(8, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
