package health.soleus.local;

import health.soleus.persistence.testkit.Eventually;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The launcher as a person runs it: a process, on free ports and data of its own. */
public final class StackProcess implements AutoCloseable {
  /** Its bit among the signals of /proc. */
  private static final long SIGINT = 1 << (2 - 1);

  private static final Duration READY_WITHIN = Duration.ofSeconds(240);
  private static final String READY = "Soleus is ready: ";
  private static @Nullable StackProcess shared;
  private static @Nullable StackProcess demo;

  private final Map<String, String> settings;
  private final Path output;
  private final Process process;

  private StackProcess(Map<String, String> settings, Path output, Process process) {
    this.settings = settings;
    this.output = output;
    this.process = process;
  }

  /** One stack for all tests of this JVM that only look at it, started when first asked for. */
  public static synchronized StackProcess shared() {
    if (shared == null) {
      // Kept even if it fails: the next test is told at once.
      shared = start(settingsFor("shared"), "--fresh", "--no-demo");
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    shared.awaitReady();
    return shared;
  }

  /**
   * One stack with the demo data for all tests of this JVM that only look at it. Its clock began at
   * ten on a Tuesday morning.
   */
  public static synchronized StackProcess demo() {
    if (demo == null) {
      Map<String, String> settings = settingsFor("demo");
      settings.put("SOLEUS_LOCAL_NOW", "2027-06-15T10:00:00+01:00");
      demo = start(settings, "--fresh");
      Runtime.getRuntime().addShutdownHook(new Thread(demo::close));
    }
    demo.awaitReady();
    return demo;
  }

  /** Free ports, and a data directory of this name below target. */
  public static Map<String, String> settingsFor(String name) {
    int base = freePorts();
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("SOLEUS_DATA", dataRoot().resolve(name).toString());
    settings.put("SOLEUS_HTTP_PORT", "" + base);
    settings.put("SOLEUS_MANAGEMENT_PORT", "" + (base + 1));
    settings.put("SOLEUS_DB_PORT", "" + (base + 2));
    settings.put("SOLEUS_MAIL_SINK_PORT", "" + (base + 3));
    settings.put("SOLEUS_KAFKA_PORT", "" + (base + 4));
    // As the tests themselves: whoever counts on the machine's zone is found out.
    settings.put("TZ", "Pacific/Auckland");
    return settings;
  }

  /** Starts the launcher with these settings and no others. */
  public static StackProcess start(Map<String, String> settings, String... options) {
    try {
      Path output = Files.createTempFile(Files.createDirectories(dataRoot()), "launcher", ".out");
      ProcessBuilder builder =
          new ProcessBuilder(
              Stream.concat(
                      Stream.of(
                          Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                          "-jar",
                          System.getProperty("soleus.launcher")),
                      Stream.of(options))
                  .toList());
      builder.environment().keySet().removeIf(name -> name.startsWith("SOLEUS_"));
      builder.environment().putAll(settings);
      // Anywhere but the project: it must find what it needs beside its jar.
      builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
      builder.redirectErrorStream(true).redirectOutput(output.toFile());
      return new StackProcess(settings, output, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for the one line that says so. */
  public void awaitReady() {
    Eventually.holds(
        "the stack is ready, or has said why not",
        READY_WITHIN,
        () -> output().contains(READY) || !process.isAlive());
    if (!output().contains(READY)) {
      throw new AssertionError("the launcher ended: " + output());
    }
  }

  /** Waits for the launcher's own end; its exit status. */
  public int awaitExit(Duration within) {
    try {
      if (!process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("still running after " + within + ": " + output());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Everything it has printed so far. */
  public String output() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI page(String path) {
    return URI.create("http://localhost:" + settings.get("SOLEUS_HTTP_PORT") + "/" + path);
  }

  public URI management(String path) {
    return URI.create("http://localhost:" + settings.get("SOLEUS_MANAGEMENT_PORT") + "/" + path);
  }

  /** How long it took from its start to the line that says so, which is the last it prints. */
  public Duration readyAfter() {
    try {
      Instant start = process.info().startInstant().orElseThrow();
      return Duration.between(start, Files.getLastModifiedTime(output).toInstant());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The launcher itself. */
  public ProcessHandle launcher() {
    return process.toHandle();
  }

  public Map<String, String> settings() {
    return settings;
  }

  /** The child of this name ("server" or "Kafka") as the launcher has noted it. */
  public ProcessHandle child(String name) {
    return children()
        .filter(line -> line.startsWith(name + " "))
        .findFirst()
        .flatMap(line -> ProcessHandle.of(Long.parseLong(line.split(" ", -1)[1])))
        .orElseThrow(() -> new AssertionError("no child " + name));
  }

  /** Which children the launcher has noted. */
  public List<String> childrenNames() {
    return children().map(line -> line.split(" ", -1)[0]).toList();
  }

  /** The PostgreSQL that runs on the data of this stack. */
  public Optional<ProcessHandle> postgres() {
    Path file = data().resolve("postgres").resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).get(0).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> children() {
    try {
      return Files.readAllLines(data().resolve("children")).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path data() {
    return Path.of(settings.getOrDefault("SOLEUS_DATA", "missing"));
  }

  /** As kill -9. */
  public void killHard() {
    process.destroyForcibly();
    awaitExit(Duration.ofSeconds(10));
  }

  /**
   * As Ctrl-C. A shell that runs the tests in the background has them, and what they start, ignore
   * that: there SIGTERM stands in, which the launcher answers the same way.
   */
  public void interrupt() {
    try {
      String signal = ignoresInterrupts() ? "-TERM" : "-INT";
      new ProcessBuilder("kill", signal, "" + process.pid()).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc", "" + process.pid(), "status");
    if (!Files.exists(status)) {
      return false;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .map(line -> Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16))
          .anyMatch(mask -> (mask & SIGINT) != 0);
    }
  }

  /** Everything that runs for this stack, the launcher included. */
  public List<ProcessHandle> processes() {
    Stream<ProcessHandle> database =
        postgres().stream().flatMap(main -> Stream.concat(Stream.of(main), main.descendants()));
    Stream<ProcessHandle> started = Stream.concat(Stream.of(launcher()), launcher().descendants());
    return Stream.concat(started, database).distinct().toList();
  }

  /** As SIGTERM, and waits for the end: of everything, unless it was killed before. */
  @Override
  public void close() {
    List<ProcessHandle> all = process.isAlive() ? processes() : List.of();
    process.destroy();
    awaitExit(Duration.ofSeconds(30));
    assertNothingRuns(all);
  }

  /** None of these is left. */
  public static void assertNothingRuns(List<ProcessHandle> all) {
    List<String> left =
        all.stream()
            .filter(ProcessHandle::isAlive)
            .map(process -> process.pid() + " " + process.info().commandLine().orElse("?"))
            .toList();
    if (!left.isEmpty()) {
      throw new AssertionError("left running: " + left);
    }
  }

  private static Path dataRoot() {
    return Path.of(System.getProperty("soleus.it.data"));
  }

  /** The first of six free ports in a row. */
  private static int freePorts() {
    for (int attempt = 0; attempt < 200; attempt++) {
      int base = aFreePort();
      if (List.of(1, 2, 3, 4, 5).stream().allMatch(after -> isFree(base + after))) {
        return base;
      }
    }
    throw new AssertionError("no six free ports in a row");
  }

  private static int aFreePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isFree(int port) {
    if (port > 65535) {
      return false;
    }
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
