package health.soleus.local.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the compiler and ArchUnit cannot see: the sources themselves (A6, A11, D19, ADR-0001). */
class SourceOfTheHouseTest {
  /** "About 300": what is a little longer is talked about in a review, not broken in a build. */
  private static final int LONGEST_FILE = 350;

  private static final List<String> MODULES =
      List.of("persistence", "referral-core", "scheduling-web", "notifications", "docker/local");
  private static final Path ROOT = root();

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    List<String> silent = new ArrayList<>();
    for (Path folder : packages()) {
      Path info = folder.resolve("package-info.java");
      String text = Files.exists(info) ? read(info) : "";
      if (!text.contains("@NullMarked")
          || !text.matches("(?s)/\\*\\*[\\s*]+[A-Z].{20,}?\\.\\s*\\*/.*")) {
        silent.add(ROOT.relativize(folder).toString());
      }
    }
    assertEquals(List.of(), silent);
  }

  @Test
  void noFileIsTooLongToBeOneThing() {
    assertEquals(
        List.of(),
        sources("src/main/java", ".java")
            .filter(file -> read(file).lines().count() > LONGEST_FILE)
            .map(SourceOfTheHouseTest::name)
            .toList());
  }

  @Test
  void noQueryAndNoColumnReadsTheTimeByItself() {
    Pattern clock =
        Pattern.compile("(?i)\\bnow\\(\\)|current_timestamp|current_date|localtimestamp");
    assertNoneOf(
        sources("src/main/resources/db/migration", ".sql"), text -> clock.matcher(text).find());
    Pattern inQuery = Pattern.compile("(?i)\"[^\"\\n]*(\\bnow\\(\\)|current_timestamp)[^\"\\n]*\"");
    assertNoneOf(sources("src/main/java", ".java"), text -> inQuery.matcher(text).find());
  }

  @Test
  void noPageUsesWhatTheContentPolicyForbids() {
    Pattern forbidden =
        Pattern.compile(
            "<f:ajax|<h:commandLink|\\son[a-z]+=\"|\\sstyle=\"|<script(?![^>]*\\ssrc=)|<style");
    assertNoneOf(sources("src/main/webapp", ".xhtml"), text -> forbidden.matcher(text).find());
  }

  @Test
  void nothingOfTheHealthServicesBrandIsShipped() {
    Pattern brand =
        Pattern.compile("(?i)frutiger|@font-face|assets\\.nhs\\.uk|nhs-logo\\.(svg|png)");
    assertNoneOf(sources("src/main/webapp", ".css"), text -> brand.matcher(text).find());
    assertNoneOf(sources("src/main/webapp", ".xhtml"), text -> brand.matcher(text).find());
  }

  @Test
  void everyDecisionHasItsOwnNumber() {
    List<String> numbers =
        sources("src/adr", ".md")
            .map(file -> file.getFileName().toString().substring(0, 4))
            .toList();
    assertFalse(numbers.isEmpty());
    assertEquals(numbers.size(), numbers.stream().distinct().count());
  }

  @Test
  void everyFileThatTheReadmeNamesExists() {
    Matcher link =
        Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(read(ROOT.resolve("README.md")));
    int links = 0;
    while (link.find()) {
      links++;
      assertTrue(Files.exists(ROOT.resolve(link.group(1))), "README names " + link.group(1));
    }
    assertTrue(links > 14, "the README links the route of one referral");
  }

  private static void assertNoneOf(Stream<Path> files, Predicate<String> wrong) {
    assertEquals(
        List.of(),
        files.filter(file -> wrong.test(read(file))).map(SourceOfTheHouseTest::name).toList());
  }

  private static List<Path> packages() {
    return sources("src/main/java", ".java").map(Path::getParent).distinct().toList();
  }

  private static Stream<Path> sources(String folder, String ending) {
    return MODULES.stream()
        .map(module -> ROOT.resolve(module).resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(SourceOfTheHouseTest::walk)
        .filter(file -> file.getFileName().toString().endsWith(ending));
  }

  private static Stream<Path> walk(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("referral-core"))) {
      folder = java.util.Objects.requireNonNull(folder.getParent(), "not inside the project");
    }
    return folder;
  }
}
