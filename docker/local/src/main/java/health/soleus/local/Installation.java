package health.soleus.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * What the build has put beside the launcher's jar, found whatever the working directory.
 *
 * @param server the provisioned WildFly
 * @param deployments the two WARs and the one that loads the first data
 * @param watchdog the agent that ends the server with the launcher
 */
record Installation(Path server, Path deployments, Path watchdog) {

  static Installation find() {
    Path home = home();
    Installation found =
        new Installation(
            home.resolve("server"),
            home.resolve("deployments"),
            home.resolve("lib").resolve("soleus-watchdog.jar"));
    for (Path needed : new Path[] {found.server, found.deployments, found.watchdog}) {
      if (!Files.exists(needed)) {
        throw new Refusal(needed + " is missing: run ./mvnw -q -DskipTests package");
      }
    }
    return found;
  }

  private static Path home() {
    try {
      Path code =
          Path.of(LocalStack.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Objects.requireNonNull(code.toAbsolutePath().getParent());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
