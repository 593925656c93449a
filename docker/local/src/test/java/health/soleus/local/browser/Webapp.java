package health.soleus.local.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pages that a person opens, as the sources of the WAR have them. */
public final class Webapp {
  /** The one page that is not written in xhtml: the local stack's phone and mailbox. */
  private static final String MESSAGES = "local/messages";

  private static final String TEMPLATES = "WEB-INF/template/";
  private static final String QUESTIONS = "WEB-INF/referral/question/";
  private static final Path ROOT = Path.of("..", "..", "scheduling-web", "src", "main", "webapp");
  private static final Pattern TITLE =
      Pattern.compile("<ui:param name=\"title\" value=\"(.*?)\"/>");

  private Webapp() {}

  /** Every page; a part of one (tag, template, what pages include) is none. */
  public static List<String> pages() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      Stream<String> written =
          files
              .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
              .filter(file -> file.endsWith(".xhtml") && !file.startsWith(TEMPLATES))
              .filter(file -> file.startsWith(QUESTIONS) || source(file).contains(" template=\""));
      return Stream.concat(written, Stream.of(MESSAGES)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A question of the GP's form. */
  public static String question(String name) {
    return QUESTIONS + name + ".xhtml";
  }

  static boolean isQuestion(String page) {
    return page.startsWith(QUESTIONS);
  }

  /** The page at the address on show, as {@link #pages()} names it. */
  static String address(Page page) {
    return URI.create(page.url()).getPath().substring(1);
  }

  /**
   * Whether this page is on show: a question by the form that carries it, another page by the words
   * of its title that never change, and where none are, by the address.
   */
  static boolean shows(Page page, String name) {
    if (isQuestion(name)) {
      return page.locator("form input[name=question][value='" + stem(name) + "']").count() == 1;
    } else if (name.equals(MESSAGES)) {
      return address(page).equals(name);
    }
    Matcher title = TITLE.matcher(source(name));
    String fixed = title.find() ? title.group(1).replaceAll("#\\{.*}", "") : "";
    return fixed.isBlank()
        ? address(page).equals(name)
        : page.title().replace("Error: ", "").startsWith(fixed);
  }

  private static String stem(String name) {
    return name.substring(name.lastIndexOf('/') + 1).replace(".xhtml", "");
  }

  private static String source(String page) {
    try {
      return Files.readString(ROOT.resolve(page));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
