package health.soleus.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the local data lie, and the lock that keeps a second launcher off them. */
final class DataDirectory implements AutoCloseable {
  private final Path root;
  private final FileChannel lockFile;

  private DataDirectory(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /** Takes the directory for this launcher alone, or refuses. */
  static DataDirectory take(Path root) {
    try {
      create(root);
      checkOwner(root);
      FileChannel file =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(file) == null) {
        file.close();
        throw new Refusal(
            "Another Soleus is running on " + root + ": stop it, or choose another SOLEUS_DATA");
      }
      return new DataDirectory(root, file);
    } catch (IOException e) {
      throw new Refusal("SOLEUS_DATA=" + root + " cannot be used: " + e);
    }
  }

  /** Nobody else's business, where the file system can tell users apart. */
  private static void create(Path root) throws IOException {
    if (!Files.exists(root)) {
      Files.createDirectories(root);
      if (Files.getFileStore(root).supportsFileAttributeView(PosixFileAttributeView.class)) {
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static void checkOwner(Path root) throws IOException {
    if (!Files.isWritable(root)) {
      throw new Refusal("SOLEUS_DATA=" + root + " cannot be written to");
    }
    String user = System.getProperty("user.name");
    Path postgres = root.resolve("postgres");
    if (Files.exists(postgres) && !owner(postgres).equals(user)) {
      throw new Refusal(
          postgres + " belongs to " + owner(postgres) + ", not to " + user + ": set SOLEUS_DATA");
    }
  }

  private static String owner(Path path) throws IOException {
    // On Windows the name has a domain before it.
    String name = Files.getOwner(path).getName();
    return name.substring(name.lastIndexOf('\\') + 1);
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  /** Not beside its data: the library clears what lies beside the programs it unpacks. */
  Path postgresPrograms() {
    return root.resolve("programs");
  }

  Path kafka() {
    return root.resolve("kafka");
  }

  Path server() {
    return root.resolve("server");
  }

  Path log() throws IOException {
    return Files.createDirectories(root.resolve("log"));
  }

  /** Which processes belong to the launcher that runs here, for the next one if this is killed. */
  Path children() {
    return root.resolve("children");
  }

  Path root() {
    return root;
  }

  /** Throws away what the stack has kept, and nothing else that may lie here. */
  void clear() throws IOException {
    for (Path kept : List.of(postgres(), kafka(), server(), root.resolve("log"))) {
      delete(kept);
    }
  }

  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(tree)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(from)) {
      all = walk.toList();
    }
    for (Path path : all) {
      Path target = to.resolve(from.relativize(path).toString());
      if (Files.isDirectory(path)) {
        Files.createDirectories(target);
      } else {
        Files.copy(path, target);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
