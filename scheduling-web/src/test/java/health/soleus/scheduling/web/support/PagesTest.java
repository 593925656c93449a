package health.soleus.scheduling.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every page keeps to, read from the pages themselves. */
class PagesTest {
  private static final Path WEBAPP = Path.of("src/main/webapp");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  /**
   * What a page may not hold: each would need a script or a style inside the page, or a library's
   * script.
   */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "<f:ajax|<h:commandLink|<h:head|<h:body|<h:output(Script|Stylesheet)|<style|\\sstyle=|\\son[a-z]+=|javascript:");

  private static final Pattern SCRIPT_INSIDE = Pattern.compile("<script(?![^>]*\\ssrc=)");

  @Test
  void no_page_holds_a_script_a_style_or_a_handler() {
    List<String> wrong = new ArrayList<>();
    for (Path page : files(".xhtml")) {
      String text = withoutComments(page);
      for (Pattern pattern : List.of(FORBIDDEN, SCRIPT_INSIDE)) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
          wrong.add(page + ": " + found.group().strip());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void every_page_stands_in_the_frame() {
    List<Path> outside =
        files(".xhtml").stream()
            .filter(page -> !page.startsWith(WEBAPP.resolve("WEB-INF")))
            .filter(page -> !page.toString().contains("/question/"))
            .filter(
                page ->
                    !withoutComments(page).contains("template=\"/WEB-INF/template/frame.xhtml\""))
            .toList();
    assertEquals(List.of(), outside);
  }

  @Test
  void the_strip_says_that_it_is_a_demonstration() {
    assertTrue(
        read(WEBAPP.resolve("WEB-INF/template/frame.xhtml"))
            .contains(">Demonstration: default content, not approved for patients<"));
  }

  @Test
  void each_field_tag_is_in_the_library() {
    String library = read(WEBAPP.resolve("WEB-INF/soleus.taglib.xml"));
    for (Path tag : files(".xhtml")) {
      if (tag.startsWith(WEBAPP.resolve("WEB-INF/tags"))) {
        assertTrue(
            library.contains("<source>tags/" + tag.getFileName() + "</source>"), tag.toString());
      }
    }
  }

  @Test
  void the_look_loads_nothing_from_elsewhere_and_holds_no_font_of_others() {
    for (Path sheet : files(".css")) {
      String text = read(sheet).toLowerCase(java.util.Locale.ROOT);
      assertFalse(text.contains("url("), sheet.toString());
      assertFalse(text.contains("@font-face"), sheet.toString());
      assertFalse(text.contains("frutiger"), sheet.toString());
      assertFalse(text.contains("@import"), sheet.toString());
    }
  }

  private static List<Path> files(String ending) {
    try (Stream<Path> all = Files.walk(WEBAPP)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String withoutComments(Path page) {
    return COMMENT.matcher(read(page)).replaceAll("");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
