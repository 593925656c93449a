package health.soleus.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes of a launcher that was killed hard. Its JVMs end by themselves, but perhaps not yet;
 * its PostgreSQL does not. Whoever holds the lock of the data directory may stop both.
 */
final class Leftovers {
  private static final Duration POLITE = Duration.ofSeconds(10);

  private Leftovers() {}

  /** Writes down a child, so that the next launcher can tell it from a stranger with its number. */
  static void remember(Path file, String name, ProcessHandle child) throws IOException {
    Files.writeString(
        file,
        name + " " + child.pid() + " " + startOf(child) + System.lineSeparator(),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  /** Stops what is left of an earlier launcher on these data; says so. */
  static void stop(DataDirectory data, Progress progress) throws IOException {
    if (Files.exists(data.children())) {
      for (String line : Files.readAllLines(data.children())) {
        child(line)
            .ifPresent(
                process -> {
                  progress.say("stopping what an earlier launcher left: " + line);
                  end(process);
                });
      }
      Files.delete(data.children());
    }
    postgres(data)
        .ifPresent(
            process -> {
              progress.say("stopping the PostgreSQL that an earlier launcher left");
              interrupt(process);
              end(process);
            });
  }

  /** The PostgreSQL that runs on these data, if one does. */
  static Optional<ProcessHandle> postgres(DataDirectory data) throws IOException {
    Path file = data.postgres().resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    List<String> lines = Files.readAllLines(file);
    if (lines.isEmpty() || !lines.get(0).strip().matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
        .filter(ProcessHandle::isAlive)
        .filter(process -> process.info().command().orElse("").contains("postgres"));
  }

  private static Optional<ProcessHandle> child(String line) {
    String[] words = line.split(" ", -1);
    if (words.length != 3) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(words[1]))
        .filter(ProcessHandle::isAlive)
        .filter(process -> startOf(process).equals(words[2]));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(start -> "" + start.toEpochMilli()).orElse("unknown");
  }

  /** Asks PostgreSQL to end without waiting for its clients. */
  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", "" + process.pid()).start().waitFor(2, TimeUnit.SECONDS);
    } catch (IOException e) {
      // No such command here: the plain request follows.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    if (!endsWithin(process, POLITE)) {
      process.destroyForcibly();
      endsWithin(process, POLITE);
    }
  }

  /** Whether a process has ended after at most this time. */
  static boolean endsWithin(ProcessHandle process, Duration time) {
    try {
      process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
