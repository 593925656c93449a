package health.soleus.persistence.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares what arquillian.xml names: a migrated database, a copy of the server's own folder and
 * free ports. It acts only where failsafe has named the server.
 */
public class ServerForTests implements LauncherSessionListener {
  private static final List<String> PROVOKED =
      List.of("com.arjuna.ats", "org.hibernate.engine.jdbc.spi.SqlExceptionHelper");
  private static volatile @Nullable Database database;

  /** The database behind the deployed WAR. */
  public static Database database() {
    return Objects.requireNonNull(database, "only inside failsafe");
  }

  /** Where the deployed WAR answers. */
  public static String address() {
    return "http://127.0.0.1:" + System.getProperty("soleus.test.http.port");
  }

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (System.getProperty("soleus.server.home") == null) {
      return;
    }
    Database migrated = EmbeddedPostgres.shared().migrated();
    Faults.into(migrated);
    database = migrated;
    Path base = copyOfTheServersFolder();
    silenceWhatIsProvoked(base);
    int management = freePort();
    int http = freePort();
    System.setProperty("soleus.test.management.port", String.valueOf(management));
    System.setProperty("soleus.test.http.port", String.valueOf(http));
    System.setProperty(
        "soleus.test.jvm",
        String.join(
            " ",
            "-Xmx512m",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.timezone=Asia/Tokyo",
            "-Djboss.server.base.dir=" + base,
            "-Djboss.management.http.port=" + management,
            "-Djboss.http.port=" + http,
            "-Djboss.https.port=" + freePort(),
            "-Djboss.bind.address=127.0.0.1",
            "-Dsoleus.mode=local",
            "-Dsoleus.db.url=" + migrated.url(),
            "-Dsoleus.db.user=" + Database.APP,
            "-Dsoleus.db.password=" + migrated.appPassword(),
            String.join(" ", more())));
  }

  /** What else a module sets for its server. */
  protected List<String> more() {
    return List.of();
  }

  private static Path copyOfTheServersFolder() {
    Path from = Path.of(System.getProperty("soleus.server.home"), "standalone");
    Path to = Path.of(System.getProperty("soleus.server.base"));
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return to;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the server says of every fault that a test makes would bury everything else. */
  private static void silenceWhatIsProvoked(Path base) {
    Path configuration = base.resolve("configuration/standalone.xml");
    try {
      String text = Files.readString(configuration);
      String quiet =
          PROVOKED.stream()
              .map("<logger category=\"%s\"><level name=\"OFF\"/></logger>"::formatted)
              .collect(Collectors.joining());
      Files.writeString(configuration, text.replaceFirst("<root-logger>", quiet + "<root-logger>"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
