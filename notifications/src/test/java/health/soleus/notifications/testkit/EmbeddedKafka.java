package health.soleus.notifications.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A real single-node Kafka in a JVM of its own, which ends when the one that started it ends. The
 * controller listens on the port after the broker's.
 */
public final class EmbeddedKafka implements AutoCloseable {
  private static final String CLUSTER = "c29sZXVzLWxvY2FsLXN0aw";
  private static final String STARTED = "Kafka Server started";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static @Nullable EmbeddedKafka shared;

  private final Process process;
  private final int port;

  private EmbeddedKafka(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** The one broker of this test JVM, started when first asked for, ended with the JVM. */
  public static synchronized EmbeddedKafka shared() {
    if (shared == null) {
      try {
        Path directory = Files.createTempDirectory("soleus-kafka");
        EmbeddedKafka started = in(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.endAndDelete(directory)));
        shared = started;
      } catch (IOException e) {
        throw new UncheckedIOException("Kafka does not start", e);
      }
    }
    return shared;
  }

  private void endAndDelete(Path directory) {
    process.destroyForcibly();
    try (Stream<Path> kept = Files.walk(directory)) {
      process.waitFor();
      kept.sorted(Comparator.reverseOrder()).forEach(each -> each.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A broker on free ports that keeps its log under this directory; returns when it serves. */
  public static EmbeddedKafka in(Path directory) {
    return start(directory, freePair());
  }

  /** A broker on this port (and the next one); returns when it serves. */
  public static EmbeddedKafka start(Path directory, int port) {
    try {
      Files.createDirectories(directory);
      Path settings = directory.resolve("server.properties");
      Files.write(settings, settings(directory, port), StandardCharsets.UTF_8);
      Process process = new ProcessBuilder(command(settings)).redirectErrorStream(true).start();
      EmbeddedKafka kafka = new EmbeddedKafka(process, port);
      kafka.awaitStart(directory.resolve("kafka.log"));
      return kafka;
    } catch (IOException e) {
      throw new UncheckedIOException("Kafka does not start", e);
    }
  }

  public String bootstrap() {
    return "127.0.0.1:" + port;
  }

  /** The broker's process: for waiting on its end, and for killing it hard. */
  public Process process() {
    return process;
  }

  /** Asks the broker to end, and makes it end. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(5, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> command(Path settings) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xmx192m", "-Xms64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(BrokerProcess.class.getName());
    command.addAll(List.of(settings.toString(), CLUSTER));
    return command;
  }

  private static List<String> settings(Path directory, int port) {
    return List.of(
        "process.roles=broker,controller",
        "node.id=1",
        "controller.quorum.bootstrap.servers=127.0.0.1:" + (port + 1),
        "listeners=PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + (port + 1),
        "advertised.listeners=PLAINTEXT://127.0.0.1:"
            + port
            + ",CONTROLLER://127.0.0.1:"
            + (port + 1),
        "controller.listener.names=CONTROLLER",
        "log.dirs=" + directory.resolve("log").toString().replace('\\', '/'),
        "auto.create.topics.enable=false",
        "default.replication.factor=1",
        "min.insync.replicas=1",
        "offsets.topic.replication.factor=1",
        "offsets.topic.num.partitions=1",
        "transaction.state.log.replication.factor=1",
        "transaction.state.log.min.isr=1",
        "transaction.state.log.num.partitions=1",
        "share.coordinator.state.topic.replication.factor=1",
        "share.coordinator.state.topic.min.isr=1",
        "share.coordinator.state.topic.num.partitions=1",
        "group.initial.rebalance.delay.ms=0",
        // A broker that starts again on its log waits until its former self is given up.
        "broker.heartbeat.interval.ms=500",
        "broker.session.timeout.ms=3000",
        // Whoever was killed is given up after 6 s, not 45: the next start waits that long for it.
        "group.consumer.heartbeat.interval.ms=2000",
        "group.consumer.min.heartbeat.interval.ms=2000",
        "group.consumer.min.session.timeout.ms=6000",
        "group.consumer.session.timeout.ms=6000",
        "log.cleaner.dedupe.buffer.size=2097152",
        "num.network.threads=2",
        "num.io.threads=2");
  }

  private void awaitStart(Path log) throws IOException {
    CountDownLatch serving = new CountDownLatch(1);
    Thread reader = new Thread(() -> copy(log, serving), "kafka-output");
    reader.setDaemon(true);
    reader.start();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (!serving.await(50, TimeUnit.MILLISECONDS)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          process.destroyForcibly();
          throw new IOException("Kafka ended or did not serve in time; its words are in " + log);
        }
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void copy(Path log, CountDownLatch serving) {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        Writer file = Files.newBufferedWriter(log)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        file.write(line);
        file.write('\n');
        file.flush();
        if (line.contains(STARTED)) {
          serving.countDown();
        }
      }
    } catch (IOException e) {
      // The process has ended, and with it what it had to say.
      serving.countDown();
    }
  }

  /** A free port of this machine whose neighbour is free as well. */
  public static int freePair() {
    for (int attempt = 0; attempt < 100; attempt++) {
      try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
          ServerSocket second =
              new ServerSocket(first.getLocalPort() + 1, 1, InetAddress.getLoopbackAddress())) {
        return second.getLocalPort() - 1;
      } catch (IOException e) {
        // The neighbour is taken: another pair.
        continue;
      }
    }
    throw new IllegalStateException("no two free ports side by side");
  }

  /** What runs in the broker's JVM. */
  static final class BrokerProcess {
    private BrokerProcess() {}

    public static void main(String[] args) {
      endWithParent();
      int formatted =
          kafka.tools.StorageTool.execute(
              new String[] {
                "format", "--standalone", "--ignore-formatted", "-t", args[1], "-c", args[0]
              },
              System.out);
      if (formatted != 0) {
        System.exit(formatted);
      }
      kafka.Kafka.main(new String[] {args[0]});
    }

    /** The parent holds the other end of our input: when it goes, however it goes, so do we. */
    private static void endWithParent() {
      Thread watch =
          new Thread(
              () -> {
                waitForEnd(System.in);
                Runtime.getRuntime().halt(0);
              },
              "ends-with-parent");
      watch.setDaemon(true);
      watch.start();
    }

    private static void waitForEnd(InputStream input) {
      try {
        while (input.read() >= 0) {
          // Nothing is ever said; only the end counts.
        }
      } catch (IOException e) {
        // As good as the end.
        return;
      }
    }
  }
}
